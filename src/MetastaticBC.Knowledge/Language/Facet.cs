namespace MetastaticBC.Knowledge.Language;

/// <summary>One thing that a question can be about so that a text about another thing of its kind is no answer.</summary>
/// <param name="Name">Unique within its kind.</param>
/// <param name="Wordings">All ways to say it, its name among them.</param>
/// <param name="Groups">What it belongs to: the class of a drug, the treatment that a class is.</param>
public sealed record Facet(FacetKind Kind, string Name, IReadOnlyList<string> Wordings, IReadOnlyList<string> Groups)
{
    /// <summary>Below <c>knowledge</c>, and its name when built in.</summary>
    public const string FileName = "facets.txt";

    /// <summary>All that are built in, in the order of the file <c>knowledge/facets.txt</c>.</summary>
    public static IReadOnlyList<Facet> All { get; } = Read([.. EmbeddedText.Lines(FileName)]);

    public bool Equals(Facet? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => HashCode.Combine(Kind, StringComparer.Ordinal.GetHashCode(Name));

    private static List<Facet> Read(IReadOnlyList<string> lines)
    {
        var fields = lines.Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        var groups = fields.Where(parts => parts[0] == "member").ToLookup(parts => parts[1], parts => parts[2], StringComparer.Ordinal);
        return
        [
            .. fields.Where(parts => parts[0] != "member").Select(parts => new Facet(
                Enum.Parse<FacetKind>(parts[0], ignoreCase: true),
                parts[1],
                [.. parts[2].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Prepend(parts[1]).Distinct(StringComparer.Ordinal)],
                [.. groups[parts[1]]])),
        ];
    }
}
