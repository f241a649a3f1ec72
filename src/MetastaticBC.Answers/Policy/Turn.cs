using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Answers.Understanding;

namespace MetastaticBC.Answers.Policy;

/// <summary>One message as the rules see it.</summary>
/// <param name="Today">For review dates.</param>
public sealed record Turn(Question Question, ConversationState Conversation, DateOnly Today);
