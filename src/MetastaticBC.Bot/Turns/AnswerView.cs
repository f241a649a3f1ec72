using System.Text.Json;
using System.Text.Json.Serialization;
using MetastaticBC.Answers;

namespace MetastaticBC.Bot.Turns;

/// <summary>An answer as data: what <c>ask --json</c> and <c>eval</c> print, and what goes to channels beside the text.</summary>
public sealed record AnswerView
{
    public string? Id { get; init; }

    /// <summary>answer, clarify, abstain, emergency, crisis, personal or smalltalk.</summary>
    public required string Outcome { get; init; }

    /// <summary>E, O, S or X; null where no signpost was met. At S the outcome is what it would be without.</summary>
    public string? Level { get; init; }

    public bool Gated { get; init; }

    /// <summary>The full plain text.</summary>
    public required string Reply { get; init; }

    public string? Disclaimer { get; init; }

    public IReadOnlyList<QuoteView> Quotes { get; init; } = [];

    public IReadOnlyList<QuoteView> Hits { get; init; } = [];

    public IReadOnlyList<string> Choices { get; init; } = [];

    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>0 to 1; null where retrieval did not decide.</summary>
    public double? Confidence { get; init; }

    public required string KnowledgeVersion { get; init; }

    public double Milliseconds { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Explanation { get; init; }

    public static AnswerView Of(Answer answer, string reply, string? disclaimer, string knowledgeVersion) => new()
    {
        Outcome = OutcomeOf(answer),
        Level = answer switch { Urgent urgent => urgent.Level.ToString(), Crisis => "X", { Caution: Caution.SameDay } => "S", _ => null },
        Reply = reply,
        Disclaimer = disclaimer,
        Quotes = QuotedIn(answer) is { } quoted ? [QuoteView.Of(quoted.Quote)] : [],
        Confidence = answer switch { Quoted or Personal => QuotedIn(answer)?.Confidence, Abstained abstained => abstained.Confidence, _ => null },
        KnowledgeVersion = knowledgeVersion,
    };

    public string ToJson() => JsonSerializer.Serialize(this, BotJson.Readable.AnswerView);

    /// <summary>The reply, and the explanation where there is one, each with its line end.</summary>
    public string ToText() => Explanation is null ? Reply + "\n" : $"{Reply}\n\n{Explanation}";

    private static Quoted? QuotedIn(Answer answer) => answer as Quoted ?? (answer as Personal)?.General;

    private static string OutcomeOf(Answer answer) => answer switch
    {
        Quoted => "answer",
        Abstained => "abstain",
        Urgent => "emergency",
        Crisis => "crisis",
        Personal => "personal",
        Courtesy => "smalltalk",
        _ => throw new ArgumentException($"No outcome for {answer.GetType().Name}.", nameof(answer)),
    };
}
