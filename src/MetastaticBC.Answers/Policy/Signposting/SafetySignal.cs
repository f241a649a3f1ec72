using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>How a message is to be met before anything is looked up: a choice between fixed texts.</summary>
public sealed record SafetySignal
{
    public static SafetySignal None { get; } = new();

    /// <value>Null where no signpost is met.</value>
    public UrgencyLevel? Level { get; init; }

    /// <value>For counting, never shown: the signpost that was met; empty where the trained model alone decided.</value>
    public string SignpostId { get; init; } = "";

    /// <value>At level X: a carer writes about another person.</value>
    public bool OfSomeoneElse { get; init; }

    /// <value>Asks for a decision, a dose, a reading of results or a forecast for one person.</value>
    public bool IsPersonal { get; init; }

    /// <value>A red flag is spoken of, but perhaps not as happening now.</value>
    public bool MayBeNow { get; init; }

    /// <value>Fear, grief or weariness stands in it.</value>
    public bool NeedsSupport { get; init; }

    /// <value>The reply to small talk, where the message is most likely that and no more.</value>
    public ReplyKey? Courtesy { get; init; }

    /// <value>The language of the message where it is one that only the most urgent wordings are known of; null: English.</value>
    public string? Language { get; init; }
}
