namespace MetastaticBC.Knowledge.Importing.Pdf;

/// <summary>A page as lines of signs that stand where they stand on paper.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Lines">Without white space at their ends; a blank line is empty.</param>
internal sealed record PdfPage(int Number, IReadOnlyList<string> Lines)
{
    public static IReadOnlyList<PdfPage> Split(string text)
    {
        var pages = text.Split('\f');
        if (pages[^1].Trim().Length == 0)
            pages = pages[..^1];
        return [.. pages.Select((page, index) => new PdfPage(index + 1, [.. page.Split('\n').Select(line => line.Replace("\t", "    ", StringComparison.Ordinal).TrimEnd())]))];
    }
}
