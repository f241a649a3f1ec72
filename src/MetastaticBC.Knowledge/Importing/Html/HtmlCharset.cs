using System.Text;
using System.Text.RegularExpressions;

namespace MetastaticBC.Knowledge.Importing.Html;

/// <summary>The encoding that a page names in a meta element near its beginning.</summary>
internal static partial class HtmlCharset
{
    /// <summary>Bytes in which browsers look for it.</summary>
    private const int Reach = 1024;

    /// <summary>Null where the page names none.</summary>
    public static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var match = Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Reach)]));
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(
        @"<meta\b[^>]*\bcharset\s*=\s*[""']?\s*(?<name>[A-Za-z0-9_:.-]+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Charset();
}
