using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MetastaticBC.Knowledge.Importing;

/// <summary>Writes any text as one YAML scalar on one line: bare where it is plainly a sentence, else in double quotes.</summary>
internal static partial class YamlText
{
    public static string Of(string text) => Bare().IsMatch(text) && !Word().IsMatch(text) ? text : Quoted(text);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                quoted.Append('\\').Append(character);
            else if (char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF')
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else
                quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9 ,.()'/?’–-]*[A-Za-z0-9.)?]$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Bare();

    /// <summary>What YAML, or a reader of it, takes for something else than text.</summary>
    [GeneratedRegex("^(null|true|false|yes|no|on|off|y|n|none yet)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
