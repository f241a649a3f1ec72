using System.Globalization;
using System.Text.RegularExpressions;

namespace MetastaticBC.Knowledge.Importing.Pdf;

/// <summary>Takes off what the edges of pages repeat: running heads and feet, and page numbers.</summary>
internal sealed partial class PdfMargins(ImportLog log)
{
    /// <summary>Lines at an edge that may belong to it.</summary>
    private const int Depth = 3;

    /// <summary>A running line stands on one page in so many: left and right pages and chapters have their own.</summary>
    private const int OneIn = 3;

    public IReadOnlyList<PdfPage> Strip(IReadOnlyList<PdfPage> pages)
    {
        var tops = Counts(pages, fromEnd: false);
        var bottoms = Counts(pages, fromEnd: true);
        return [.. pages.Select(page => Strip(page, pages.Count, tops, bottoms))];
    }

    private PdfPage Strip(PdfPage page, int pages, Dictionary<string, int> tops, Dictionary<string, int> bottoms)
    {
        var drop = new SortedSet<int>();
        foreach (var (counts, fromEnd) in (ReadOnlySpan<(Dictionary<string, int>, bool)>)[(tops, false), (bottoms, true)])
        {
            foreach (var line in Edge(page, fromEnd).TakeWhile(line => IsRunning(page, line, pages, counts) || IsPageNumber(page, line)))
                drop.Add(line);
        }

        foreach (var line in drop)
            log.Drop(IsPageNumber(page, line) ? "page number" : "running head or foot", page.Lines[line]);
        return page with { Lines = [.. page.Lines.Select((text, line) => drop.Contains(line) ? "" : text)] };
    }

    private static Dictionary<string, int> Counts(IReadOnlyList<PdfPage> pages, bool fromEnd)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in pages.SelectMany(page => Edge(page, fromEnd).SelectMany(line => Keys(page, line)).Distinct()))
            counts[key] = counts.GetValueOrDefault(key) + 1;
        return counts;
    }

    /// <summary>The first or last lines that are not blank, from the edge inwards.</summary>
    private static IEnumerable<int> Edge(PdfPage page, bool fromEnd)
    {
        var filled = Enumerable.Range(0, page.Lines.Count).Where(line => page.Lines[line].Length > 0);
        return (fromEnd ? filled.Reverse() : filled).Take(Depth);
    }

    private static bool IsRunning(PdfPage page, int line, int pages, Dictionary<string, int> counts) =>
        Keys(page, line).Any(key => counts[key] > 1 && counts[key] * OneIn >= pages);

    /// <summary>The line as it is, and the line without a number that grows from page to page as theirs does.</summary>
    private static IEnumerable<string> Keys(PdfPage page, int line)
    {
        var text = PlainLine.Of(page.Lines[line]);
        yield return text;
        foreach (Match number in Number().Matches(text))
        {
            var distance = int.Parse(number.ValueSpan, CultureInfo.InvariantCulture) - page.Number;
            yield return $"{text[..number.Index]}\n{distance}\n{text[(number.Index + number.Length)..]}";
        }
    }

    /// <summary>"Page 3 of 8", or nothing but the page's own number.</summary>
    private static bool IsPageNumber(PdfPage page, int line)
    {
        var match = PageNumber().Match(page.Lines[line]);
        return match.Success && (match.Groups["word"].Success || match.Groups["all"].Success
            || match.Groups["number"].Value == page.Number.ToString(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\b\d{1,5}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^[\s\p{P}|]*((?<word>page|p\.)\s*)?(?<number>\d{1,4})(\s*(of|/)\s*(?<all>\d{1,4}))?[\s\p{P}|]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PageNumber();
}
