namespace MetastaticBC.Knowledge.Language;

/// <summary>Reads the file of other languages: plain lines, since half a megabyte of YAML would hold up every start.</summary>
internal static class LanguageFile
{
    public const string Name = "languages.txt";

    private static readonly Dictionary<string, IReadOnlyList<string>> NoConcepts = [];

    /// <exception cref="InvalidOperationException">A line has another form, or a language lacks something.</exception>
    public static IReadOnlyList<OtherLanguage> Parse(string text)
    {
        var languages = new List<(string Code, List<(string Key, string Value)> Lines)>();
        foreach (var line in Joined(text))
        {
            if (line is ['[', .. var code, ']'])
                languages.Add((code, []));
            else if (languages.Count > 0)
                languages[^1].Lines.Add(KeyAndValue(line));
            else
                throw Broken(line);
        }

        if (languages.Count == 0)
            throw Broken("no language");
        return [.. languages.Select(language => Read(language.Code, language.Lines.ToLookup(line => line.Key, line => line.Value, StringComparer.Ordinal)))];
    }

    private static OtherLanguage Read(string code, ILookup<string, string> lines) =>
        lines["emergency-reply"].ToList() is [var emergency] && lines["crisis-reply"].ToList() is [var crisis] && lines.Contains("E") && lines.Contains("X")
            ? new OtherLanguage(code, emergency, crisis, Patterns(lines["E"]), Patterns(lines["X"]))
            : throw Broken(code);

    private static List<SignpostPattern> Patterns(IEnumerable<string> texts) =>
        [.. texts.Select(text => SignpostPatterns.Parse(text, NoConcepts) ?? throw Broken(text))];

    /// <summary>Without comments and blank lines; a line that begins with a space carries the one before it on.</summary>
    private static List<string> Joined(string text)
    {
        var joined = new List<string>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'))
        {
            if (line[0] == ' ' && joined.Count > 0)
                joined[^1] += ' ' + line.Trim();
            else
                joined.Add(line.Trim());
        }

        return joined;
    }

    private static (string Key, string Value) KeyAndValue(string line) =>
        line.Split(": ", 2) is [var key, var value] ? (key, value) : throw Broken(line);

    private static InvalidOperationException Broken(string where) => new($"The built-in {Name} is broken at: {where}.");
}
