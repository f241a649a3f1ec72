using System.Text.Json;
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
    public void Of_APersonalQuestion_CarriesWhatStandsUnderIt()
    {
        var view = Of(new Personal(new Quoted(SmallKnowledge.ParagraphQuote, 0.8, ReviewOverdue: false)));

        Assert.Equal(("personal", null, 0.8), (view.Outcome, view.Level, view.Confidence));
        Assert.Equal(SmallKnowledge.Paragraph, Assert.Single(view.Quotes).Text);
        AssertView("personal", null, null, new Personal(General: null));
    }

    [Fact]
    public void Of_ASameDayLine_IsLevelSBesideTheOutcome()
    {
        AssertView("abstain", "S", 0.3, new Abstained(ReplyKey.Abstention, [], [], 0.3) { Caution = Caution.SameDay });
        AssertView("personal", "S", null, new Personal(General: null) { Caution = Caution.SameDay });
        AssertView("smalltalk", "S", null, new Courtesy(ReplyKey.Thanks) { Caution = Caution.SameDay });
        AssertView("abstain", null, null, new Abstained(ReplyKey.NoWords, [], [], Confidence: null) { Caution = Caution.IfNow });
        AssertView("abstain", null, null, new Abstained(ReplyKey.NoWords, [], [], Confidence: null) { Caution = Caution.Support });
    }

    [Fact]
    public void Of_ASafetyReplyInAnotherLanguage_HasTheSameShape()
    {
        AssertView("emergency", "E", null, new Urgent(UrgencyLevel.E, "es", "es"));
        AssertView("crisis", "X", null, new Crisis("pl", OfSomeoneElse: true, "pl"));
    }

    [Fact]
    public void ToJson_APersonalQuestion_HasTheFieldsOfAnyAnswer()
    {
        var answer = new Personal(new Quoted(SmallKnowledge.ParagraphQuote, 0.8, ReviewOverdue: false)) { Caution = Caution.SameDay };

        var json = JsonSerializer.Deserialize<JsonElement>(Of(answer).ToJson());

        Assert.Equal(
            ["id", "outcome", "level", "gated", "reply", "disclaimer", "quotes", "hits", "choices", "suggestions", "confidence", "knowledgeVersion", "milliseconds"],
            json.EnumerateObject().Select(field => field.Name));
        Assert.Equal(("personal", "S"), (json.GetProperty("outcome").GetString(), json.GetProperty("level").GetString()));
        Assert.Equal(0.8, json.GetProperty("confidence").GetDouble());
        Assert.Equal(SmallKnowledge.Paragraph, Assert.Single(json.GetProperty("quotes").EnumerateArray()).GetProperty("text").GetString());
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
