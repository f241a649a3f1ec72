namespace MetastaticBC.Knowledge.Language;

/// <summary>A text that this project wrote to learn aspects from.</summary>
/// <param name="Aspects">One or two, the main one first.</param>
/// <param name="Voice">Who is imagined to write: the file's name without its ending.</param>
public sealed record AspectExample(IReadOnlyList<Aspect> Aspects, string Voice, string Text)
{
    /// <summary>The examples of all <c>.txt</c> files of a folder, in ordinal order of their names: lines of <c>aspect[+aspect] TAB text</c>, <c>#</c> a comment.</summary>
    /// <exception cref="FormatException">A line is not of this form or names an unknown aspect; names file and line.</exception>
    public static IReadOnlyList<AspectExample> ReadFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(ReadFile)];

    private static IEnumerable<AspectExample> ReadFile(string path) => File.ReadLines(path)
        .Select((line, index) => (Line: line.Trim(), Number: index + 1))
        .Where(entry => entry.Line is not ("" or ['#', ..]))
        .Select(entry => Parse(entry.Line, Path.GetFileNameWithoutExtension(path))
            ?? throw new FormatException($"{path}:{entry.Number}: expected one or two aspects with + between them, a tab, and a text. The aspects are {string.Join(", ", Enum.GetNames<Aspect>())}."));

    private static AspectExample? Parse(string line, string voice)
    {
        if (line.Split('\t', StringSplitOptions.TrimEntries) is not [var labels, { Length: > 0 } text])
            return null;
        var aspects = labels.Split('+').Select(Named).ToList();
        return aspects.Count > 2 || aspects.Contains(null) ? null : new AspectExample([.. aspects.OfType<Aspect>()], voice, text);
    }

    private static Aspect? Named(string name) =>
        Enum.TryParse<Aspect>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var aspect) && name.All(IsOfName) ? aspect : null;

    /// <summary>Numbers and lists of names would be parsed too.</summary>
    private static bool IsOfName(char letter) => char.IsAsciiLetter(letter) || letter == '-';
}
