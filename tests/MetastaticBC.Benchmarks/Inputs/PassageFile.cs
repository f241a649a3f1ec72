namespace MetastaticBC.Benchmarks.Inputs;

/// <summary>Reads and writes passages, a line each: <c>id TAB text</c>.</summary>
internal static class PassageFile
{
    /// <param name="limit">No more than so many are read.</param>
    /// <exception cref="InputException">A line is no passage, or there is none.</exception>
    public static List<PassageLine> Read(string path, int limit = int.MaxValue)
    {
        var passages = TextFile.Lines(path).Where(line => line.Text.Length > 0).Take(limit).Select(line => Parse(path, line.Number, line.Text)).ToList();
        return passages.Count > 0 ? passages : throw new InputException(path, 1, "this file holds no passage: write one a line, `id TAB text`.");
    }

    public static string Line(PassageLine passage) => $"{passage.Id}\t{passage.Text}";

    private static PassageLine Parse(string path, int number, string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        if (tab <= 0 || string.IsNullOrWhiteSpace(line[(tab + 1)..]))
            throw new InputException(path, number, "this line must read `id TAB text`; mend or remove it.");
        return new PassageLine(line[..tab], line[(tab + 1)..]);
    }
}
