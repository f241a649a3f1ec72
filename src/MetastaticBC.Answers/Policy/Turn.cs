using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Answers.Understanding;

namespace MetastaticBC.Answers.Policy;

/// <summary>One message as the rules see it.</summary>
/// <param name="Signal">How it is to be met before anything is looked up.</param>
/// <param name="Today">For review dates.</param>
public sealed record Turn(Question Question, SafetySignal Signal, ConversationState Conversation, DateOnly Today);
