using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Benchmarks;

/// <summary>The messages of the safety suite, read as questions.</summary>
internal static class SuiteMessages
{
    public static KnowledgeBase Knowledge { get; } = KnowledgeBase.Read([]).Knowledge;

    private static readonly QuestionReader Reader = new(Knowledge.Lexicon, ["en"]);

    public static Question[] All() =>
        [.. LabelledMessage.ReadFolder(Path.Combine(AppContext.BaseDirectory, "Safety")).Select(message => Question(message.Text))];

    public static Question Question(string text) => Reader.Read(text);
}
