using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Answers.Policy;
using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Answers.Quotes;
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

    /// <summary>By the built-in signposts and the built-in model.</summary>
    public static SafetyReader Safety { get; } = new(Nothing.Signposts, Nothing.SafetyModel);

    /// <summary>One for each test class: a compiler is for one thread, and test classes run side by side.</summary>
    public static PatternCompiler NewCompiler() => new(Nothing.Signposts.Negation);

    public static Question Question(string message, KnowledgeBase? knowledge = null) =>
        new QuestionReader((knowledge ?? Nothing).Lexicon, ["en"], spelling: null, AspectReader.BuiltIn).Read(message);

    /// <param name="compiler">Of the patterns that will be looked for, all of them compiled; null: none will be.</param>
    public static Message Message(string message, PatternCompiler? compiler = null) =>
        Answers.Policy.Signposting.Message.Of(message, TextAnalyzer.Words.Analyze(message), (compiler ?? NewCompiler()).Vocabulary);

    public static Turn Of(string message, UrgencyLevel? reminder = null, KnowledgeBase? knowledge = null)
    {
        var question = Question(message, knowledge);
        var index = SmallLibrary.Index(knowledge ?? Nothing);
        return new Turn(question, Safety.Read(question), new ConversationState(reminder), Day, new QuoteSelector(knowledge ?? Nothing, index, index.Statistics));
    }
}
