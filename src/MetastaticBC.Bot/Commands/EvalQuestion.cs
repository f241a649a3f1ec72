using System.Text.Json;

namespace MetastaticBC.Bot.Commands;

/// <summary>A line of a questions file; fields that are not named here are ignored.</summary>
internal sealed record EvalQuestion
{
    public string? Id { get; init; }

    public required string Question { get; init; }

    /// <summary>Earlier messages of the person, oldest first.</summary>
    public IReadOnlyList<string> History { get; init; } = [];

    /// <summary>The label: which outcome is right.</summary>
    public string? Expect { get; init; }

    /// <summary>The label: the topic that the quoted document must carry.</summary>
    public string? Topic { get; init; }

    /// <summary>The label: passages that are right.</summary>
    public IReadOnlyList<GoldPassage> Gold { get; init; } = [];

    /// <summary>All questions of a file; null, with every bad line on <paramref name="error"/>, where any can't be read.</summary>
    public static IReadOnlyList<EvalQuestion>? ReadFile(string path, TextWriter error)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            error.WriteLine($"{path}:1: this file can't be read: name a file of questions, one JSON object a line.");
            return null;
        }

        var questions = new List<EvalQuestion>();
        var faults = 0;
        for (var index = 0; index < lines.Length; index++)
        {
            if (string.IsNullOrWhiteSpace(lines[index]))
                continue;
            if (Parse(lines[index]) is { } question)
                questions.Add(question);
            else
                Report(path, index + 1, error, ref faults);
        }

        return faults == 0 ? questions : null;
    }

    private static void Report(string path, int line, TextWriter error, ref int faults)
    {
        faults++;
        error.WriteLine($$"""{{path}}:{{line}}: this line must be a JSON object like {"id": "q1", "question": "...", "history": ["..."]}; mend or remove it.""");
    }

    /// <summary>Null where the line is no object with a question; a label of another shape than ours counts as none.</summary>
    private static EvalQuestion? Parse(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Text(root, "question") is not { } question || Turns(root) is not { } history)
                return null;
            return new EvalQuestion
            {
                Id = root.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number ? id.GetRawText() : Text(root, "id"),
                Question = question,
                History = history,
                Expect = Text(root, "expect"),
                Topic = Text(root, "topic"),
                Gold = GoldOf(root),
            };
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // The latter: a text that holds half a surrogate pair.
            return null;
        }
    }

    /// <summary>Empty where there is none; null where it is not a list of texts.</summary>
    private static string[]? Turns(JsonElement root)
    {
        if (!root.TryGetProperty("history", out var history) || history.ValueKind == JsonValueKind.Null)
            return [];
        return history.ValueKind == JsonValueKind.Array && history.EnumerateArray().All(turn => turn.ValueKind == JsonValueKind.String)
            ? [.. history.EnumerateArray().Select(turn => turn.GetString()!)]
            : null;
    }

    private static IReadOnlyList<GoldPassage> GoldOf(JsonElement root) => root.TryGetProperty("gold", out var gold) && gold.ValueKind == JsonValueKind.Array
        ? [.. gold.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(item => new GoldPassage(Text(item, "document"), Text(item, "text")))]
        : [];

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

/// <summary>A right passage: its document and some of its text.</summary>
internal sealed record GoldPassage(string? Document, string? Text);
