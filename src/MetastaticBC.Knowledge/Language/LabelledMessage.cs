namespace MetastaticBC.Knowledge.Language;

/// <summary>A message that this project wrote to learn from or to test with.</summary>
/// <param name="Label">An urgency level, <c>personal</c>, <c>none</c> or the name of a courtesy.</param>
/// <param name="Kind">What kind of such a message it is; empty where none is named.</param>
/// <param name="Voice">Who is imagined to write: the file's name without its ending.</param>
public sealed record LabelledMessage(string Label, string Kind, string Voice, string Text)
{
    private static readonly string[] Labels = [.. Enum.GetNames<UrgencyLevel>(), "personal", "none", "greeting", "thanks", "goodbye", "identity"];

    /// <summary>
    /// The messages of a file, in its order: a line <c>[label kind]</c> opens a section, every further line is one message, lines that
    /// begin with <c>#</c> are comments.
    /// </summary>
    /// <exception cref="FormatException">A line stands before any section, or a section's label is not known; names file and line.</exception>
    public static IReadOnlyList<LabelledMessage> ReadFile(string path)
    {
        var (voice, section) = (Path.GetFileNameWithoutExtension(path), (string[]?)null);
        var messages = new List<LabelledMessage>();
        var lines = File.ReadAllLines(path);
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index].Trim();
            if (line is "" or ['#', ..])
                continue;
            if (line is ['[', .., ']'])
                section = line[1..^1].Split(' ', 2);
            else if (section is not null)
                messages.Add(new LabelledMessage(section[0], section.Length > 1 ? section[1] : "", voice, line));
            if (section is null || !Labels.Contains(section[0], StringComparer.Ordinal))
                throw new FormatException($"{path}:{index + 1}: a section must open with one of these labels in brackets: {string.Join(", ", Labels)}.");
        }

        return messages;
    }

    /// <summary>The messages of all <c>.txt</c> files of a folder, in ordinal order of their names.</summary>
    /// <exception cref="FormatException">As for <see cref="ReadFile"/>.</exception>
    public static IReadOnlyList<LabelledMessage> ReadFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(ReadFile)];
}
