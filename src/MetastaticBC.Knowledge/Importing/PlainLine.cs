using System.Text;

namespace MetastaticBC.Knowledge.Importing;

/// <summary>Text as a page shows it: runs of white space are one space, and nothing is there that has no sign.</summary>
internal static class PlainLine
{
    /// <summary>One line, trimmed. No-break spaces stay: they belong to the words.</summary>
    public static string Of(string text) => string.Join(' ', Lines(text)).Trim();

    /// <summary>The same, with the line ends kept and without blank lines.</summary>
    public static string Block(string text) => string.Join('\n', Lines(text));

    private static IEnumerable<string> Lines(string text) =>
        text.ReplaceLineEndings("\n").Split('\n').Select(Squeeze).Where(line => line.Length > 0);

    private static string Squeeze(string line)
    {
        var squeezed = new StringBuilder(line.Length);
        foreach (var character in line)
        {
            var isSpace = character != '\u00A0' && char.IsWhiteSpace(character);
            if (isSpace ? squeezed.Length > 0 && squeezed[^1] != ' ' : IsSeen(character))
                squeezed.Append(isSpace ? ' ' : character);
        }

        return squeezed.ToString().Trim(' ');
    }

    /// <summary>Soft hyphens, zero-width spaces and byte order marks in the middle of words would keep them from being found.</summary>
    private static bool IsSeen(char character) =>
        !char.IsControl(character) && character is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF');
}
