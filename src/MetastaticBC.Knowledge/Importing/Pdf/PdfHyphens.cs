using System.Text.RegularExpressions;

namespace MetastaticBC.Knowledge.Importing.Pdf;

/// <summary>
/// Joins lines to running text. Whether a hyphen at a line's end belongs to the word is told from the rest of the document: it goes
/// unless the word stands elsewhere with it, or both halves are words of their own there and the whole is not.
/// </summary>
internal sealed partial class PdfHyphens
{
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImportLog _log;

    public PdfHyphens(IEnumerable<string> lines, ImportLog log)
    {
        _log = log;
        foreach (var line in lines.Select(line => line.Trim().TrimEnd('-', '‐')))
        {
            // What begins or ends a line may be half a word.
            foreach (Match word in Word().Matches(line))
            {
                if (word.Index > 0 && word.Index + word.Length < line.Length)
                    _words.Add(word.Value.Replace('‐', '-'));
            }
        }
    }

    public string Join(IEnumerable<string> lines) => lines.Select(PlainLine.Of).Aggregate("", Join);

    private string Join(string before, string line)
    {
        if (before.Length == 0 || line.Length == 0)
            return before + line;
        var first = FirstHalf().Match(before);
        var second = SecondHalf().Match(line);
        if (!first.Success || !second.Success)
            return $"{before} {line}";
        var (left, right) = (first.Groups["word"].Value, second.Value);
        if (Keeps(left, right))
            return before + line;
        _log.Drop("hyphen at a line's end", $"{left}-{right}");
        return before[..^1] + line;
    }

    private bool Keeps(string left, string right)
    {
        if (_words.Contains(left + right))
            return false;
        return _words.Contains($"{left}-{right}") || (_words.Contains(left) && _words.Contains(right));
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+([-‐][\p{L}\p{M}\p{Nd}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<word>[\p{L}\p{M}]+)[-‐]$", RegexOptions.CultureInvariant)]
    private static partial Regex FirstHalf();

    [GeneratedRegex(@"^\p{Ll}[\p{L}\p{M}]*", RegexOptions.CultureInvariant)]
    private static partial Regex SecondHalf();
}
