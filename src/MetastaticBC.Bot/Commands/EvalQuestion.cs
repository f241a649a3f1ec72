using System.Text.Json;

namespace MetastaticBC.Bot.Commands;

/// <summary>A line of a questions file; fields that are not named here are ignored.</summary>
internal sealed record EvalQuestion
{
    public string? Id { get; init; }

    public required string Question { get; init; }

    /// <summary>Earlier messages of the person, oldest first.</summary>
    public IReadOnlyList<string>? History { get; init; }

    /// <summary>The label: which outcome is right.</summary>
    public string? Expect { get; init; }

    /// <summary>The label: the topic that the quoted document must carry.</summary>
    public string? Topic { get; init; }

    /// <summary>The label: passages that are right.</summary>
    public IReadOnlyList<GoldPassage>? Gold { get; init; }

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

    private static EvalQuestion? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, BotJson.Readable.EvalQuestion) is { Question: not null } question
                && question.History?.Contains(null!) != true ? question : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A right passage: its document and some of its text.</summary>
internal sealed record GoldPassage(string? Document, string? Text);
