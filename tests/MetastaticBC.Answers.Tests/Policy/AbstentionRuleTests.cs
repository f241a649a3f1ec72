using MetastaticBC.Answers.Policy;
using MetastaticBC.Answers.Quotes;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Policy;

public sealed class AbstentionRuleTests
{
    private static readonly KnowledgeBase Library = SmallLibrary.Of(
        "# Bones\n\n## Pain\n\nBones ache.\n\nBones hurt.\n\n## Scans\n\nBones show.\n\n## Diet\n\nBones need food.\n\n## Sleep\n\nBones rest.");

    [Fact]
    public void Judge_OffersAtMostThreeHeadingsEachOnce()
    {
        var abstained = Judge(Library, "bones yoga");

        Assert.Equal(ReplyKey.Abstention, abstained.Reason);
        Assert.Equal(3, abstained.Nearest.Count);
        Assert.Equal(3, abstained.Nearest.Select(passage => passage.HeadingPath.Single()).Distinct().Count());
        Assert.InRange(abstained.Confidence!.Value, 0.01, 0.99);
    }

    [Fact]
    public void Judge_NamesAtMostFiveUnknownWordsAsTyped() =>
        Assert.Equal(["Yoga", "cats", "dogs", "horses", "cows"], Judge(Library, "Yoga, cats, bones, dogs, horses, cows, sheep").UnknownWords);

    [Fact]
    public void Judge_WithoutAHitIsSureOfNothing()
    {
        var abstained = Judge(Library, "yoga");

        Assert.Empty(abstained.Nearest);
        Assert.Equal(0, abstained.Confidence);
    }

    [Fact]
    public void Judge_WithoutDocumentsIsNotReady()
    {
        var abstained = Judge(MessageTurn.Nothing, "bones");

        Assert.Equal(ReplyKey.NotReady, abstained.Reason);
        Assert.Null(abstained.Confidence);
        Assert.Empty(abstained.UnknownWords);
        Assert.Empty(abstained.Nearest);
    }

    private static Abstained Judge(KnowledgeBase knowledge, string message)
    {
        var rule = new AbstentionRule(knowledge);
        return Assert.IsType<Abstained>(rule.Judge(MessageTurn.Of(message, knowledge: knowledge)));
    }
}
