using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Importing.Pdf;

/// <summary>Lines without a blank one between them.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Width">Signs of the widest line of its page or column.</param>
internal sealed record PdfChunk(int Page, int Width, IReadOnlyList<string> Lines)
{
    private const int MaximumHeadingLines = 2;
    private const int MaximumHeadingWords = 12;

    /// <summary>Signs differ in width, so a line may hold fewer than the widest one and be full.</summary>
    private const double Room = 0.9;

    /// <summary>The share of its page's width from which on a line is full.</summary>
    private const double FullLine = 0.8;

    /// <summary>The chunks of all pages. A sentence that runs over a page's end is one of them, told by the page on which it begins.</summary>
    public static IReadOnlyList<PdfChunk> Of(IEnumerable<PdfPage> pages)
    {
        var chunks = new List<PdfChunk>();
        foreach (var page in pages)
        {
            var isFirst = true;
            foreach (var chunk in Split(page))
            {
                if (isFirst && chunks.Count > 0 && GoesOn(chunks[^1], chunk))
                    chunks[^1] = chunks[^1] with { Lines = [.. chunks[^1].Lines, .. chunk.Lines] };
                else
                    chunks.Add(chunk);
                isFirst = false;
            }
        }

        return [.. chunks.SelectMany(chunk => chunk.WithHeadingApart())];
    }

    public bool OpensItem => ListMarker.StartsAt(Lines[0], 0, Lines[0].Length);

    /// <summary>
    /// The chunk in two where it begins with a heading without a blank line under it: one or two lines without a stop that end although
    /// the next word would have had room.
    /// </summary>
    public IEnumerable<PdfChunk> WithHeadingApart()
    {
        var lines = 0;
        while (lines < MaximumHeadingLines && lines + 1 < Lines.Count && EndsEarly(lines) && Lines[lines][^1] is not ('.' or ',' or ';' or ':' or '!' or '-' or '‐')
            && (lines == 0 || char.IsLower(Lines[lines].TrimStart()[0])))
            lines++;
        var isHeading = lines > 0 && !OpensItem && char.IsUpper(Lines[0].TrimStart()[0]) && !char.IsLower(Lines[lines].TrimStart()[0])
            && Lines.Take(lines).Sum(line => WordCount.Of(line)) <= MaximumHeadingWords && !Lines.Any(line => PdfGaps.Of(line).Count > 0);
        return isHeading ? [this with { Lines = [string.Join(' ', Lines.Take(lines).Select(PlainLine.Of))] }, this with { Lines = [.. Lines.Skip(lines)] }] : [this];
    }

    /// <summary>Whether the first word of the next line would have had room on this one.</summary>
    public bool EndsEarly(int line)
    {
        var next = Lines[line + 1].TrimStart();
        return Lines[line].Length + 1 + (next.IndexOf(' ') is > 0 and var word ? word : next.Length) <= Room * Width;
    }

    /// <summary>Whether this one line stands over what follows.</summary>
    public bool IsHeading(string next, bool beforeList) => Lines.Count == 1 && !OpensItem && HeadingLine.Is(PlainLine.Of(Lines[0]), next, standsAlone: true, beforeList);

    private static IEnumerable<PdfChunk> Split(PdfPage page)
    {
        var lines = new List<string>();
        var width = page.Lines.Max(line => line.Length);
        foreach (var line in page.Lines.Append(""))
        {
            if (line.Length > 0)
            {
                lines.Add(line);
            }
            else if (lines.Count > 0)
            {
                yield return new PdfChunk(page.Number, width, [.. lines]);
                lines.Clear();
            }
        }
    }

    /// <summary>The last line has no stop, and the next page begins in small letters or that line was full.</summary>
    private static bool GoesOn(PdfChunk before, PdfChunk next) =>
        !next.OpensItem && before.Lines[^1][^1] is not ('.' or '!' or '?' or ':')
        && (char.IsLower(next.Lines[0].TrimStart()[0]) || (before.Lines.Count > 1 && before.Lines[^1].Length > FullLine * before.Width));
}
