using System.Globalization;
using System.Text.RegularExpressions;

namespace MetastaticBC.Knowledge.Importing;

/// <summary>The bullet or number before the text of a list item, in text that has no structure of its own.</summary>
internal static partial class ItemSign
{
    /// <summary>The item of a line that opens one, else null. A letter before it stays with its text: Markdown has no such lists.</summary>
    public static ImportedBlock.Item? Read(string line, bool opensList)
    {
        var match = Sign().Match(line);
        if (!match.Success)
            return null;
        var number = match.Groups["number"];
        var text = line[(match.Groups["letter"] is { Success: true } letter ? letter.Index : match.Length)..];
        return new ImportedBlock.Item(0, number.Success ? int.Parse(number.ValueSpan, CultureInfo.InvariantCulture) : null, text, opensList);
    }

    [GeneratedRegex(
        @"^\s*([-*+·–•◦▪●○‣⁃■∙\uF0B7]|(?<number>\d{1,3})[.)]|(?<letter>[a-z])[.)])\s+(?=\S)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Sign();
}
