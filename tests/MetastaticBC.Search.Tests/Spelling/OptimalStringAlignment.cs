namespace MetastaticBC.Search.Tests.Spelling;

/// <summary>The distance by its definition, to compare with: a table of all beginnings (Boytsov 2011).</summary>
internal static class OptimalStringAlignment
{
    public static int Distance(string one, string other)
    {
        var least = new int[one.Length + 1, other.Length + 1];
        for (var row = 0; row <= one.Length; row++)
        {
            for (var column = 0; column <= other.Length; column++)
                least[row, column] = row == 0 || column == 0 ? row + column : Least(least, one, other, row, column);
        }

        return least[one.Length, other.Length];
    }

    private static int Least(int[,] least, string one, string other, int row, int column)
    {
        var same = one[row - 1] == other[column - 1];
        var cost = Math.Min(least[row - 1, column - 1] + (same ? 0 : 1), 1 + Math.Min(least[row - 1, column], least[row, column - 1]));
        return row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1]
            ? Math.Min(cost, 1 + least[row - 2, column - 2])
            : cost;
    }
}
