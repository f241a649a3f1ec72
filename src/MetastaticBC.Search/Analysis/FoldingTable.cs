using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Search.Analysis;

/// <summary>
/// Makes spellings of the same word the same: lower case, no accents, plain quotes, dashes and digits, no invisible
/// characters. Works from the embedded <c>folding.txt</c> alone, because under invariant globalization the runtime
/// normalizes nothing beyond ASCII; so the result is the same on every machine. What the table does not list
/// (Arabic, Hebrew, Indic, Hangul and CJK among it) stays as it is.
/// </summary>
internal static class FoldingTable
{
    private const string ResourceName = "folding.txt";

    /// <summary>How the table writes a space, which at the end of a line would get lost.</summary>
    private const string WrittenSpace = @"\s";

    private static readonly SearchValues<char> FoldedAscii = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Select(value => (char)value).Where(letter => !char.IsAsciiLetterUpper(letter))]);

    private static readonly FrozenDictionary<int, string> Replacements = Read();

    /// <summary>
    /// The folded text; the same instance where nothing changes. Folding it again changes nothing. The length may
    /// change either way. Unpaired surrogates stay as they are.
    /// </summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.AsSpan().IndexOfAnyExcept(FoldedAscii);
        if (plain < 0)
            return text;
        return Ascii.IsValid(text.AsSpan(plain)) ? text.ToLowerInvariant() : FoldFrom(text, plain);
    }

    /// <summary>The same as a new text.</summary>
    public static string Fold(ReadOnlySpan<char> text) =>
        Ascii.IsValid(text) ? string.Create(text.Length, text, static (folded, plain) => Ascii.ToLower(plain, folded, out _)) : Fold(text.ToString());

    /// <param name="text">The text to fold.</param>
    /// <param name="start">Everything before this index is known to be folded already.</param>
    private static string FoldFrom(string text, int start)
    {
        StringBuilder? folded = null;
        var copied = 0;
        for (var index = start; index < text.Length;)
        {
            var codePoint = CodePointAt(text, index);
            var length = codePoint > char.MaxValue ? 2 : 1;
            if (Replacements.TryGetValue(codePoint, out var replacement) && !KeepsSurrogatesApart(text, index, replacement))
            {
                folded ??= new StringBuilder(text.Length + 16);
                folded.Append(text, copied, index - copied).Append(replacement);
                copied = index + length;
            }
            index += length;
        }
        return folded is null ? text : folded.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>
    /// Taken away from between two unpaired surrogates, a character would leave a pair behind: a new character,
    /// which might itself want folding.
    /// </summary>
    private static bool KeepsSurrogatesApart(string text, int index, string replacement) =>
        replacement.Length == 0 && index > 0 && char.IsHighSurrogate(text[index - 1]);

    private static int CodePointAt(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];

    private static FrozenDictionary<int, string> Read()
    {
        var replacements = new Dictionary<int, string>();
        for (var letter = 'A'; letter <= 'Z'; letter++)
            replacements.Add(letter, char.ToLowerInvariant(letter).ToString());
        foreach (var line in EmbeddedText.Lines(typeof(FoldingTable).Assembly, ResourceName))
            AddLine(replacements, line);
        return replacements.ToFrozenDictionary();
    }

    private static void AddLine(Dictionary<int, string> replacements, string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var codePoint = int.Parse(tab < 0 ? line : line.AsSpan(0, tab), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var replacement = tab < 0 ? "" : line[(tab + 1)..].Replace(WrittenSpace, " ", StringComparison.Ordinal);
        replacements.Add(codePoint, replacement);
    }
}
