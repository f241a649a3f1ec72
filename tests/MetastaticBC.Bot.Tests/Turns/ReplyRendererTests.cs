using MetastaticBC.Answers;
using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Bot.Turns;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot.Tests.Turns;

public sealed class ReplyRendererTests
{
    private const string Disclaimer = "General information from the demonstration clinic, not medical advice. Ask your cancer team about you. Emergency: 999.";
    private const string Review = "reviewed 2026-03-31, Dr A. Example";
    private const string Origin = "Harbour Clinic; One, 2024; Two; Three; and 2 more; second edition; https://harbour.example/wigs";

    private static readonly Replies Texts = SmallKnowledge.Texts;
    private static readonly LanguageReplies Languages = new(new ClinicOptions().ToContacts());
    private static readonly Quoted Passage = new(SmallKnowledge.ParagraphQuote, 0.9, ReviewOverdue: false);
    private static readonly ReplyRenderer Renderer = new(Texts, Languages, live: false);

    [Fact]
    public void Render_AQuote_IsThePassageItsSourceAndTheDisclaimer() =>
        Assert.Equal(
            $"{SmallKnowledge.Paragraph}\n\nSource: Wigs > Washing (documents/wigs.md). {Origin}. {Review}.\n\n{Disclaimer}",
            Render(new Quoted(SmallKnowledge.ParagraphQuote, 0.9, ReviewOverdue: false)));

    [Fact]
    public void Render_AQuoteFromAList_HasItsLeadInFirst()
    {
        var reply = Render(new Quoted(SmallKnowledge.ItemQuote, 0.9, ReviewOverdue: true));

        Assert.StartsWith($"Take one of these:\n\n{SmallKnowledge.ItemQuote.Text}\n\nSource: Wigs > Washing > With what (", reply, StringComparison.Ordinal);
        Assert.Contains($"{Review}; this page is due for a new review.", reply, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_AnAbstention_NamesWhatIsMissingAndWhatComesNearest()
    {
        var reply = Render(new Abstained(ReplyKey.Abstention, ["violin", "grandson"], [SmallKnowledge.ParagraphQuote.Passage, SmallKnowledge.ItemQuote.Passage], 0.2));

        Assert.Equal(
            $"I found no passage in my documents that answers this.\n\nMy documents do not mention: violin, grandson\n\n"
            + $"These pages come nearest:\n- Wigs > Washing\n- Wigs > Washing > With what\n\n{Texts[ReplyKey.AbstentionAsk]}\n\n{Disclaimer}",
            reply);
    }

    [Fact]
    public void Render_AnAbstentionWithNothingNear_SaysWhomToAsk() =>
        Assert.Equal($"{Texts[ReplyKey.Abstention]}\n\n{Texts[ReplyKey.AbstentionAsk]}\n\n{Disclaimer}", Render(new Abstained(ReplyKey.Abstention, [], [], 0)));

    [Theory]
    [InlineData(ReplyKey.NoWords)]
    [InlineData(ReplyKey.NotReady)]
    public void Render_AnAbstentionForAnotherReason_IsItsSentence(ReplyKey reason) =>
        Assert.Equal($"{Texts[reason]}\n\n{Disclaimer}", Render(new Abstained(reason, [], [], Confidence: null)));

    [Fact]
    public void Render_SafetyReplies_StandAlone()
    {
        var reminded = new ConversationState(UrgencyLevel.E);

        Assert.Equal(Texts[ReplyKey.Emergency], Renderer.Render(new Urgent(UrgencyLevel.E, "seizure"), reminded));
        Assert.Equal(Texts[ReplyKey.Urgent], Renderer.Render(new Urgent(UrgencyLevel.O, "fever"), reminded));
        Assert.Equal(Texts[ReplyKey.Crisis], Renderer.Render(new Crisis("suicide"), reminded));
    }

    [Fact]
    public void Render_ACrisisOfSomeoneElse_SpeaksToTheCarer() =>
        Assert.Equal(Texts[ReplyKey.CrisisCarer], Render(new Crisis("carer-crisis", OfSomeoneElse: true)));

    [Fact]
    public void Render_SafetyRepliesInAnotherLanguage_StandAlone() => Assert.All(OtherLanguage.All.Select(language => language.Code), code =>
    {
        Assert.Equal(Languages.Emergency(code), Render(new Urgent(UrgencyLevel.E, code, code)));
        Assert.Equal(Languages.Crisis(code), Render(new Crisis(code, Language: code)));
        Assert.Equal(Languages.Crisis(code), Render(new Crisis(code, OfSomeoneElse: true, code)));
    });

    [Fact]
    public void Render_APersonalQuestion_IsTheFixedText() =>
        Assert.Equal($"{Texts[ReplyKey.Personal]}\n\n{Disclaimer}", Render(new Personal(General: null)));

    [Fact]
    public void Render_APersonalQuestionWithAGeneralPassage_SetsThePassageApart() =>
        Assert.Equal(
            $"{Texts[ReplyKey.Personal]}\n\n{Texts[ReplyKey.PersonalGeneral]}\n\n{Render(Passage)}",
            Render(new Personal(Passage)));

    [Theory]
    [InlineData(Caution.SameDay, ReplyKey.SameDay)]
    [InlineData(Caution.IfNow, ReplyKey.IfNow)]
    public void Render_ALineThatMayMatterWithinHours_ComesBeforeTheAnswer(Caution caution, ReplyKey line)
    {
        var reminded = new ConversationState(UrgencyLevel.O);

        Assert.Equal($"{Texts[line]}\n\n{Render(Passage)}", Render(Passage with { Caution = caution }));
        Assert.Equal($"{Texts[line]}\n\n{Render(new Personal(Passage))}", Render(new Personal(Passage) { Caution = caution }));
        Assert.Equal($"{Texts[line]}\n\n{Texts[ReplyKey.Thanks]}", Render(new Courtesy(ReplyKey.Thanks) { Caution = caution }));
        Assert.Equal($"{Texts[ReplyKey.Reminder]}\n\n{Texts[line]}\n\n{Render(Passage)}", Renderer.Render(Passage with { Caution = caution }, reminded));
    }

    [Fact]
    public void Render_TheLineOfSupport_ComesBetweenTheAnswerAndTheDisclaimer()
    {
        var nothing = new Abstained(ReplyKey.Abstention, [], [], 0);

        Assert.Equal(
            $"{Texts[ReplyKey.Abstention]}\n\n{Texts[ReplyKey.AbstentionAsk]}\n\n{Texts[ReplyKey.Support]}\n\n{Disclaimer}",
            Render(nothing with { Caution = Caution.Support }));
        Assert.EndsWith(
            $"{Review}.\n\n{Texts[ReplyKey.Support]}\n\n{Disclaimer}", Render(Passage with { Caution = Caution.Support }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReplyKey.Thanks)]
    [InlineData(ReplyKey.Goodbye)]
    [InlineData(ReplyKey.Identity)]
    [InlineData(ReplyKey.ReminderClosed)]
    public void Render_ACourtesy_IsItsSentenceAlone(ReplyKey reply) => Assert.Equal(Texts[reply], Render(new Courtesy(reply)));

    [Fact]
    public void Render_AnOpenReminder_ComesFirst()
    {
        var reminded = new ConversationState(UrgencyLevel.O);

        Assert.StartsWith($"{Texts[ReplyKey.Reminder]}\n\n{SmallKnowledge.Paragraph}", Renderer.Render(new Quoted(SmallKnowledge.ParagraphQuote, 1, false), reminded), StringComparison.Ordinal);
        Assert.Equal($"{Texts[ReplyKey.Reminder]}\n\n{Texts[ReplyKey.Thanks]}", Renderer.Render(new Courtesy(ReplyKey.Thanks), reminded));
    }

    [Fact]
    public void Greeting_WhileNoClinicIsLive_SaysThatItIsADemonstration()
    {
        var live = new ReplyRenderer(Texts, Languages, live: true);

        Assert.Equal($"{Texts[ReplyKey.Greeting]}\n\n{Texts[ReplyKey.Demonstration]}", Renderer.Greeting);
        Assert.Equal(Renderer.Greeting, Render(new Courtesy(ReplyKey.Greeting)));
        Assert.Equal(Texts[ReplyKey.Greeting], live.Greeting);
    }

    [Fact]
    public void Disclaimer_StandsUnderAnswersAbstentionsAndPersonalReplies()
    {
        Assert.Equal(Disclaimer, Renderer.DisclaimerOf(new Quoted(SmallKnowledge.ParagraphQuote, 1, false)));
        Assert.Equal(Disclaimer, Renderer.DisclaimerOf(new Abstained(ReplyKey.Abstention, [], [], 0)));
        Assert.Equal(Disclaimer, Renderer.DisclaimerOf(new Personal(General: null)));
        Assert.Null(Renderer.DisclaimerOf(new Urgent(UrgencyLevel.E, "x")));
        Assert.Null(Renderer.DisclaimerOf(new Urgent(UrgencyLevel.E, "es", "es")));
        Assert.Null(Renderer.DisclaimerOf(new Crisis("x")));
        Assert.Null(Renderer.DisclaimerOf(new Crisis("x", OfSomeoneElse: true)));
        Assert.Null(Renderer.DisclaimerOf(new Courtesy(ReplyKey.Thanks)));
    }

    private static string Render(Answer answer) => Renderer.Render(answer, ConversationState.Start);
}
