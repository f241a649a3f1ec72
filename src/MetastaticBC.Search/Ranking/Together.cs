using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Search.Ranking;

/// <summary>Counts, field by field, where the terms of a wording stand together. Positions come sorted by field, then position.</summary>
internal static class Together
{
    /// <summary>Positions from one term of a phrase to the next, at most.</summary>
    public const int Step = 3;

    /// <summary>Positions from the first term to any other, at most.</summary>
    public const int Window = 8;

    /// <summary>How many occurrences of the first term begin the phrase; each following term is taken where it stands first.</summary>
    public static FieldCounts Phrases(ReadOnlySpan<List<(PassageField Field, int Position)>> terms)
    {
        var counts = default(FieldCounts);
        foreach (var start in terms[0])
        {
            (PassageField Field, int Position)? at = start;
            for (var term = 1; term < terms.Length && at is { } before; term++)
                at = First(terms[term], before.Field, before.Position + 1, before.Position + Step);
            counts = at is null ? counts : counts.Add(start.Field);
        }

        return counts;
    }

    /// <summary>How many occurrences of the first term have all others near.</summary>
    public static FieldCounts Neighbours(ReadOnlySpan<List<(PassageField Field, int Position)>> terms)
    {
        var counts = default(FieldCounts);
        foreach (var (field, position) in terms[0])
        {
            var all = true;
            foreach (var others in terms[1..])
                all &= First(others, field, position - Window, position + Window) is not null;
            counts = all ? counts.Add(field) : counts;
        }

        return counts;
    }

    private static (PassageField Field, int Position)? First(List<(PassageField Field, int Position)> places, PassageField field, int from, int to)
    {
        foreach (var place in places)
        {
            if (place.Field == field && place.Position >= from && place.Position <= to)
                return place;
        }

        return null;
    }
}
