namespace MetastaticBC.Search.Ranking;

/// <summary>
/// The optimal string alignment distance: letters inserted, deleted, replaced, or two neighbours swapped, none of them touched twice
/// (F. J. Damerau, "A technique for computer detection and correction of spelling errors", CACM 1964).
/// </summary>
internal static class EditDistance
{
    /// <param name="most">Above it the exact distance does not matter; the work is about the shorter length squared at worst.</param>
    public static bool IsWithin(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
            return false;
        int[] before = new int[right.Length + 1], last = [.. Enumerable.Range(0, right.Length + 1)], row = new int[right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
                return false;
            (before, last, row) = (last, row, before);
        }

        return last[right.Length] <= most;
    }
}
