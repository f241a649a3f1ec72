using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Answers.Quotes;
using MetastaticBC.Answers.Ranking;
using MetastaticBC.Answers.Understanding;

namespace MetastaticBC.Answers.Policy;

/// <summary>One message as the rules see it. For one thread: what is looked up is looked up once, and only when a rule asks.</summary>
/// <param name="Signal">How it is to be met before anything is looked up.</param>
/// <param name="Today">For review dates.</param>
public sealed record Turn(Question Question, SafetySignal Signal, ConversationState Conversation, DateOnly Today, QuoteSelector Selector)
{
    private RankedPassages? _found;
    private double? _confidence;

    /// <value>How likely the first passage answers, 0 to 1.</value>
    public double Confidence => _confidence ??= Selector.Confidence(Found);

    internal RankedPassages Found => _found ??= Selector.Find(Question, Today);
}
