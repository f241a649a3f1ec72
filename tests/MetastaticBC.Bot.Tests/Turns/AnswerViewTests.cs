using MetastaticBC.Answers;
using MetastaticBC.Bot.Turns;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot.Tests.Turns;

public sealed class AnswerViewTests
{
    [Fact]
    public void Of_AQuote_IsAnAnswerWithItsConfidence()
    {
        var view = Of(new Quoted(SmallKnowledge.ParagraphQuote, 0.8, ReviewOverdue: false));

        Assert.Equal(("answer", null, 0.8), (view.Outcome, view.Level, view.Confidence));
        Assert.Equal(SmallKnowledge.Paragraph, Assert.Single(view.Quotes).Text);
        Assert.Equal(("reply", "disclaimer", "version"), (view.Reply, view.Disclaimer, view.KnowledgeVersion));
    }

    [Fact]
    public void Of_AnythingElse_HasNoQuote()
    {
        AssertView("abstain", null, 0.3, new Abstained(ReplyKey.Abstention, ["x"], [SmallKnowledge.ParagraphQuote.Passage], 0.3));
        AssertView("abstain", null, null, new Abstained(ReplyKey.NoWords, [], [], Confidence: null));
        AssertView("emergency", "E", null, new Urgent(UrgencyLevel.E, "seizure"));
        AssertView("emergency", "O", null, new Urgent(UrgencyLevel.O, "fever"));
        AssertView("crisis", "X", null, new Crisis("suicide"));
        AssertView("smalltalk", null, null, new Courtesy(ReplyKey.Thanks));
    }

    [Fact]
    public void ToJson_LettersAndLineEnds_AreReadableOnOneLine()
    {
        var json = (Of(new Courtesy(ReplyKey.Thanks)) with { Reply = "Grüße – “x” <b>&\nنعم" }).ToJson();

        Assert.Contains("""
            "reply":"Grüße – “x” <b>&\nنعم"
            """, json, StringComparison.Ordinal);
        Assert.DoesNotContain("explanation", json, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_EndsWithALineEnd()
    {
        var view = Of(new Courtesy(ReplyKey.Thanks));

        Assert.Equal("reply\n", view.ToText());
        Assert.Equal("reply\n\n1  because\n", (view with { Explanation = "1  because\n" }).ToText());
    }

    private static void AssertView(string outcome, string? level, double? confidence, Answer answer)
    {
        var view = Of(answer);
        Assert.Equal((outcome, level, confidence), (view.Outcome, view.Level, view.Confidence));
        Assert.Empty(view.Quotes);
    }

    private static AnswerView Of(Answer answer) => AnswerView.Of(answer, "reply", "disclaimer", "version");
}
