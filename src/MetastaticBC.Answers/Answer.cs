using MetastaticBC.Answers.Quotes;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Answers;

/// <summary>What the bot found right to say. A closed set: each kind holds what it needs and nothing else.</summary>
public abstract record Answer
{
    private protected Answer()
    {
    }

    /// <value>The fixed line that stands beside the answer; null where none does.</value>
    public Caution? Caution { get; init; }
}

/// <summary>A passage that answers.</summary>
/// <param name="Confidence">0 to 1.</param>
/// <param name="ReviewOverdue">The document's review date has passed.</param>
public sealed record Quoted(Quote Quote, double Confidence, bool ReviewOverdue) : Answer;

/// <summary>No passage answers.</summary>
/// <param name="Reason">The sentence to say.</param>
/// <param name="UnknownWords">Words of the question, as typed, that no document holds.</param>
/// <param name="Nearest">Passages under the nearest headings, one a heading.</param>
/// <param name="Confidence">Of the best passage that was not quoted, 0 to 1; null where none was looked for.</param>
public sealed record Abstained(ReplyKey Reason, IReadOnlyList<string> UnknownWords, IReadOnlyList<Passage> Nearest, double? Confidence) : Answer;

/// <summary>The message may describe an emergency: the fixed text of its level.</summary>
/// <param name="Level">E or O.</param>
/// <param name="SignpostId">For counting, never shown; empty where the trained model alone decided.</param>
/// <param name="Language">The message's language where it is not English.</param>
public sealed record Urgent(UrgencyLevel Level, string SignpostId, string? Language = null) : Answer;

/// <summary>The message may speak of suicide or self-harm: the fixed crisis text.</summary>
/// <param name="SignpostId">For counting, never shown; empty where the trained model alone decided.</param>
/// <param name="OfSomeoneElse">A carer writes about another person.</param>
/// <param name="Language">The message's language where it is not English.</param>
public sealed record Crisis(string SignpostId, bool OfSomeoneElse = false, string? Language = null) : Answer;

/// <summary>Only the person's own team can answer this: the fixed text.</summary>
/// <param name="General">General information that may stand under it, set apart; null where none answers.</param>
public sealed record Personal(Quoted? General) : Answer;

/// <summary>A greeting, thanks, a question about the bot.</summary>
public sealed record Courtesy(ReplyKey Reply) : Answer;
