namespace MetastaticBC.Search.Spelling;

/// <summary>
/// How dear it is to read a typed word as another. Optimal string alignment (Damerau-Levenshtein in which no letter is edited twice;
/// Boytsov, Indexing methods for approximate dictionary searching, ACM JEA 16, 2011) with a price for each edit, in which a slip of
/// <c>slips.txt</c> is one edit, however many letters it has.
/// </summary>
/// <param name="Edits">The fewest with which one word becomes the other.</param>
/// <param name="Cost">The least in hundredths of a full edit, with at most the edits that were allowed.</param>
internal readonly record struct SlipCost(int Edits, int Cost)
{
    private const int Unreachable = int.MaxValue / 2;

    /// <summary>On top of the second edit: one slip is likelier than two small ones.</summary>
    private const int Second = 20;

    /// <summary>The letters by which two slips can part the lengths of two words.</summary>
    private const int Band = 4;

    /// <summary>Null where more edits than <paramref name="edits"/> (1 or 2) part the words, or their lengths differ by more than two slips.</summary>
    public static SlipCost? Between(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant, int edits)
    {
        if (Math.Abs(typed.Length - meant.Length) > Band)
            return null;
        var columns = meant.Length + 1;
        var layer = (typed.Length + 1) * columns;
        Span<int> costs = stackalloc int[(edits + 1) * layer];
        costs.Fill(Unreachable);
        costs[0] = 0;
        for (var used = 0; used <= edits; used++)
        {
            var here = costs.Slice(used * layer, layer);
            var fewer = used == 0 ? default : costs.Slice((used - 1) * layer, layer);
            FillLayer(typed, meant, here, fewer, used > 1 ? Second : 0);
        }

        return Best(costs, layer, edits);
    }

    private static SlipCost? Best(ReadOnlySpan<int> costs, int layer, int edits)
    {
        SlipCost? best = null;
        for (var used = 0; used <= edits; used++)
        {
            var cost = costs[((used + 1) * layer) - 1];
            if (cost < Unreachable)
                best = new SlipCost(best?.Edits ?? used, Math.Min(best?.Cost ?? cost, cost));
        }

        return best;
    }

    /// <summary>The least cost for every pair of beginnings with exactly one edit more than in the layer before.</summary>
    private static void FillLayer(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant, Span<int> here, ReadOnlySpan<int> fewer, int surcharge)
    {
        var columns = meant.Length + 1;
        for (var row = 0; row <= typed.Length; row++)
        {
            for (var column = Math.Max(0, row - Band); column <= Math.Min(meant.Length, row + Band); column++)
            {
                var cell = (row * columns) + column;
                if (row > 0 && column > 0 && typed[row - 1] == meant[column - 1])
                    here[cell] = Math.Min(here[cell], here[cell - columns - 1]);
                if (!fewer.IsEmpty)
                    here[cell] = Math.Min(here[cell], surcharge + AfterEdit(typed[..row], meant[..column], typed, meant, fewer, cell));
            }
        }
    }

    private static int AfterEdit(
        ReadOnlySpan<char> typedSoFar, ReadOnlySpan<char> meantSoFar, ReadOnlySpan<char> typed, ReadOnlySpan<char> meant, ReadOnlySpan<int> fewer, int cell)
    {
        var (row, column, columns) = (typedSoFar.Length, meantSoFar.Length, meant.Length + 1);
        var least = Unreachable;
        if (row > 0 && fewer[cell - columns] < Unreachable)
            least = fewer[cell - columns] + LetterSlips.Extra(typed, row - 1);
        if (column > 0 && fewer[cell - 1] < Unreachable)
            least = Math.Min(least, fewer[cell - 1] + LetterSlips.Missing(meant, column - 1));
        if (row == 0 || column == 0)
            return least;
        if (typed[row - 1] != meant[column - 1])
            least = Math.Min(least, fewer[cell - columns - 1] + LetterSlips.Other(typed[row - 1], meant[column - 1], row == 1 || column == 1));
        if (AreSwapped(typedSoFar, meantSoFar))
            least = Math.Min(least, fewer[cell - (2 * columns) - 2] + LetterSlips.Swapped + (row == 2 ? LetterSlips.FirstLetter : 0));
        foreach (var slip in SlipTable.Ending(typed[row - 1], meant[column - 1]))
        {
            if (typedSoFar.EndsWith(slip.Typed, StringComparison.Ordinal) && meantSoFar.EndsWith(slip.Meant, StringComparison.Ordinal))
                least = Math.Min(least, fewer[cell - (slip.Typed.Length * columns) - slip.Meant.Length] + slip.Cost);
        }

        return least;
    }

    private static bool AreSwapped(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant) =>
        typed is [.., var first, var second] && meant is [.., var third, var fourth] && first == fourth && second == third && first != second;
}
