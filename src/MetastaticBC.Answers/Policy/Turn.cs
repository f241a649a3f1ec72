using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Answers.Quotes;
using MetastaticBC.Answers.Ranking;
using MetastaticBC.Answers.Understanding;

namespace MetastaticBC.Answers.Policy;

/// <summary>One message as the rules see it. For one thread: what is looked up is looked up once, and only when a rule asks.</summary>
/// <param name="signal">How it is to be met before anything is looked up.</param>
/// <param name="today">For review dates.</param>
public sealed class Turn(Question question, SafetySignal signal, ConversationState conversation, DateOnly today, QuoteSelector selector)
{
    private RankedPassages? _found;
    private double? _confidence;

    public Question Question => question;

    public SafetySignal Signal => signal;

    public ConversationState Conversation => conversation;

    public DateOnly Today => today;

    /// <value>How likely the first passage answers, 0 to 1.</value>
    public double Confidence => _confidence ??= selector.Confidence(Found);

    internal RankedPassages Found => _found ??= selector.Find(question, today);
}
