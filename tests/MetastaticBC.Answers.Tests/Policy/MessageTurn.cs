using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Answers.Policy;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Tests.Policy;

/// <summary>One message as a turn, on a fixed day.</summary>
internal static class MessageTurn
{
    public static DateOnly Day { get; } = new(2026, 11, 21);

    public static KnowledgeBase Nothing { get; } = SmallLibrary.Of();

    public static Question Question(string message, KnowledgeBase? knowledge = null) =>
        new QuestionReader((knowledge ?? Nothing).Lexicon, TextAnalyzer.English).Read(message);

    public static Turn Of(string message, UrgencyLevel? reminder = null, KnowledgeBase? knowledge = null) =>
        new(Question(message, knowledge), new ConversationState(reminder), Day);
}
