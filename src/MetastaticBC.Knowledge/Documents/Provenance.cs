namespace MetastaticBC.Knowledge.Documents;

/// <summary>A body or publication that a document takes its facts from.</summary>
/// <param name="Year">Null where the document names none.</param>
public sealed record CitedSource(string Name, int? Year, string? Url)
{
    public override string ToString() => Year is { } year ? $"{Name}, {year}" : Name;
}

/// <summary>Where a document comes from and who vouches for it. Null means: the document does not say.</summary>
public sealed record Provenance
{
    /// <summary>A document that says nothing about itself.</summary>
    public static Provenance Unknown { get; } = new();

    /// <summary>Who put the document out.</summary>
    public string? Publisher { get; init; }

    /// <summary>The page that the document is a copy of.</summary>
    public string? Url { get; init; }

    /// <summary>The date or edition as the document words it.</summary>
    public string? Edition { get; init; }

    /// <summary>In the order of the document.</summary>
    public IReadOnlyList<CitedSource> Sources { get; init; } = [];

    public DateOnly? Written { get; init; }

    public DateOnly? Reviewed { get; init; }

    public string? Reviewer { get; init; }

    public DateOnly? ReviewDue { get; init; }

    /// <summary>The file that the document was made of; null where it was written as it is.</summary>
    public ImportedFrom? Imported { get; init; }

    /// <summary>Whether somebody reviewed the document and the next review is not overdue.</summary>
    public bool IsReviewedOn(DateOnly today) => Reviewed <= today && !IsOverdueOn(today);

    /// <summary>Whether a review was due before this day; never where the document names no day.</summary>
    public bool IsOverdueOn(DateOnly today) => ReviewDue < today;

    /// <summary>One line for the reader: publisher, sources with years, edition, page; empty where nothing is known.</summary>
    /// <param name="named">How many sources are named; the others are counted.</param>
    public string Describe(int named = int.MaxValue)
    {
        var parts = new List<string?> { Publisher };
        parts.AddRange(Sources.Take(named).Select(source => source.ToString()));
        parts.Add(Sources.Count > named ? $"and {Sources.Count - named} more" : null);
        parts.Add(Edition);
        parts.Add(Url);
        return string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
