using System.Text.Json;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Language;

/// <summary>A question that this project wrote to a set of documents, and what answers it there.</summary>
/// <param name="Kind"><c>answer</c>; <c>near-miss</c>: the documents speak of its subject, but not of what is asked; <c>foreign</c>: of neither.</param>
/// <param name="Gold">The passages that answer; empty for the other kinds.</param>
public sealed record JudgedQuestion(string Id, string Text, string Kind, IReadOnlyList<GoldText> Gold)
{
    /// <summary>The file beside the folder <c>documents</c>.</summary>
    public const string FileName = "questions.jsonl";

    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>Whether documents answer it.</summary>
    public bool IsCovered => Gold.Count > 0;

    /// <summary>The questions of a set, a JSON object a line, in its order.</summary>
    /// <exception cref="FormatException">A line is no such object; names file and line.</exception>
    public static IReadOnlyList<JudgedQuestion> ReadFile(string path) =>
        [.. File.ReadLines(path).Select((line, index) => (Line: line, Number: index + 1)).Where(entry => entry.Line.Trim().Length > 0).Select(entry => Parse(entry.Line, $"{path}:{entry.Number}"))];

    /// <summary>Whether the passage is one of those that answer.</summary>
    public bool IsAnsweredBy(Passage passage) =>
        Gold.Any(gold => passage.Document.Id.EndsWith(gold.Document, StringComparison.Ordinal) && gold.IsOf(passage));

    private static JudgedQuestion Parse(string line, string place)
    {
        try
        {
            if (JsonSerializer.Deserialize<Line>(line, Json) is { } read && read.Gold?.Contains(null) != true)
                return new JudgedQuestion(read.Id, read.Question, read.Kind, [.. read.Gold?.OfType<GoldText>() ?? []]);
        }
        catch (JsonException)
        {
            // Told below with its place.
        }

        throw new FormatException($"{place}: expected a JSON object with id, question, kind and, for an answer, gold.");
    }

    private sealed record Line(string Id, string Question, string Kind, IReadOnlyList<GoldText?>? Gold = null);
}

/// <summary>A passage that answers, or a section.</summary>
/// <param name="Document">The path below the set's folder.</param>
/// <param name="Text">Its first words; of no consequence where a heading is given.</param>
/// <param name="Heading">Every passage under it answers.</param>
public sealed record GoldText(string Document, string Text, string? Heading = null)
{
    /// <summary>Whether it means a passage of its document. A list item may be shorter than the words that are given.</summary>
    internal bool IsOf(Passage passage) => Heading is null
        ? passage.Text.Contains(Text, StringComparison.Ordinal) || Text.Contains(passage.Text, StringComparison.Ordinal)
        : (passage.HeadingPath.LastOrDefault() ?? passage.Document.Title) == Heading;
}
