using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Answers.Tests.Policy;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests;

public sealed class AnswerEngineTests
{
    private const int Long = 100_000;

    private static readonly AnswerEngine Empty = AnswerEngine.Over(MessageTurn.Nothing);

    private static readonly AnswerEngine Bones = AnswerEngine.Over(SmallLibrary.Of(
        "# Bones\n\n## Pain\n\nBones ache at night. Tablets help.\n\n## Scans\n\nA bone scan shows bones."));

    private static readonly AnswerEngine Clinic = AnswerEngine.Over(KnowledgeBase.Read([], KnowledgeSettings.BuiltIn with
    {
        Signposts = new SourceFile("signposts.yaml", "signposts.yaml", Encoding.UTF8.GetBytes("""
            signposts:
              - id: okapi
                level: O
                any: [okapi]
              - id: evening
                level: S
                any: [good evening]
            """)),
    }).Knowledge);

    public static TheoryData<string> LongPatterns => ["a", " ", "can't ", "bone ", "no fever chemo ", "\uD83D", "\u0301", "2.", "a\u00AD", "İ", "骨", "x1 ", "close ", "'"];

    [Fact]
    public void Answer_WithoutKnowledgeStillGivesTheSafetyReplies()
    {
        Assert.IsType<Urgent>(Ask(Empty, "I can't breathe"));
        Assert.IsType<Crisis>(Ask(Empty, "I want to die"));
    }

    [Theory]
    [InlineData("¿Cómo se tratan las metástasis óseas?")]
    [InlineData("metastasis oseas")]
    public void Answer_QuotesDocumentsOfOtherLanguages(string message)
    {
        var engine = AnswerEngine.Over(SmallLibrary.Of(
            "---\nlanguage: es\n---\n# Metástasis óseas\n\n## ¿Cómo se tratan las metástasis óseas?\n\nLas metástasis óseas se tratan con medicamentos.\n",
            "# Lungs\n\nLung metastases are treated with drugs.\n"));

        Assert.StartsWith("Las metástasis", Assert.IsType<Quoted>(Ask(engine, message)).Quote.Text, StringComparison.Ordinal);
        Assert.StartsWith("Lung", Assert.IsType<Quoted>(Ask(engine, "How are lung metastases treated?")).Quote.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_FindsASectionByTheQuestionsItsDocumentLists()
    {
        const string Body = "# Drips\n\n## A day at the unit\n\nBring a book, a warm jacket and something to eat, for the drips may take until the afternoon.\n\n## The morning after\n\nRest if needed.\n";
        const string Listed = "---\nquestions:\n  A day at the unit: [what to pack for chemotherapy]\n---\n" + Body;

        Assert.IsType<Abstained>(Ask(AnswerEngine.Over(SmallLibrary.Of(Body)), "what do I pack for chemotherapy?"));
        Assert.Equal("Bring a book, a warm jacket and something to eat, for the drips may take until the afternoon.", Assert.IsType<Quoted>(Ask(AnswerEngine.Over(SmallLibrary.Of(Listed)), "what do I pack for chemotherapy?")).Quote.Text);
    }

    [Fact]
    public void Answer_WithoutKnowledgeIsStillCourteous()
    {
        Assert.Equal(new Courtesy(ReplyKey.Greeting), Ask(Empty, "Hello"));
        Assert.Equal(ReplyKey.NoWords, Assert.IsType<Abstained>(Ask(Empty, "...")).Reason);
    }

    [Fact]
    public void Answer_WithoutKnowledgeIsNotReadyForAnythingElse() => FixedSeed.Holds(RandomText.Texts, text =>
    {
        var answer = Ask(Empty, text + " denosumab");
        if (answer is not (Urgent or Crisis or Personal { General: null } or Courtesy))
            Assert.Equal(ReplyKey.NotReady, Assert.IsType<Abstained>(answer).Reason);
        Assert.Empty(Empty.Hits(text, 5));
    });

    [Fact]
    public void Answer_OpensTheReminderAndKeepsItUntilItIsClosed()
    {
        var state = ConversationState.Start;

        Assert.Equal(UrgencyLevel.O, Say("I have a fever after chemo"));
        Assert.Equal(UrgencyLevel.O, Say("Do bones ache at night?"));
        Assert.Equal(UrgencyLevel.O, Say("close the door"));
        Assert.Equal(UrgencyLevel.O, Say(""));
        Assert.Null(Say("Close"));
        Assert.Null(Say("close"));

        UrgencyLevel? Say(string message) => (state = Bones.Answer(message, state, MessageTurn.Day).Next).OpenReminder;
    }

    [Theory]
    [InlineData("I want to die", "I have a fever after chemo", UrgencyLevel.X)]
    [InlineData("I can't breathe", "I have a fever after chemo", UrgencyLevel.E)]
    [InlineData("I have a fever after chemo", "I can't breathe", UrgencyLevel.E)]
    [InlineData("I can't breathe", "I want to die", UrgencyLevel.X)]
    public void Answer_KeepsTheGraverReminder(string first, string second, UrgencyLevel expected) =>
        Assert.Equal(expected, Bones.Answer(second, Bones.Answer(first, ConversationState.Start, MessageTurn.Day).Next, MessageTurn.Day).Next.OpenReminder);

    [Fact]
    public void Answer_IsTheSameEveryTime()
    {
        var again = AnswerEngine.Over(Bones.Knowledge);
        FixedSeed.Holds(RandomText.Texts, text => IsTheSame(text, again));
    }

    [Fact]
    public void Answer_NeverThrowsForRandomText() => FixedSeed.Holds(
        Gen.OneOf(RandomText.Texts, ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get)), text => Assert.NotNull(Ask(Bones, text)), count: 1000);

    [Theory]
    [MemberData(nameof(LongPatterns))]
    public async Task Answer_ToALongMessage_Ends(string pattern)
    {
        var message = string.Concat(Enumerable.Repeat(pattern, Long / pattern.Length));

        await HangGuard.RunAsync(() => Assert.NotNull(Ask(Bones, message)));
    }

    [Fact]
    public async Task Answer_ToManyDifferentWords_Ends()
    {
        var message = string.Join(' ', Enumerable.Range(0, Long / 8).Select(number => $"breat{number}"));

        await HangGuard.RunAsync(() => Assert.NotNull(Ask(Bones, message)));
    }

    [Fact]
    public void Answer_HeedsAnEmergencyAtTheEndOfALongMessage() =>
        Assert.IsType<Urgent>(Ask(Bones, string.Concat(Enumerable.Repeat("bones ", Long / 6)) + "I can't breathe"));

    [Theory]
    [InlineData("I missed a letrozole tablet", Caution.SameDay)]
    [InlineData("I missed a letrozole tablet and I am afraid of dying", Caution.SameDay)]
    [InlineData("What are the signs of an okapi?", Caution.IfNow)]
    [InlineData("What are the signs of an okapi? I am afraid of dying.", Caution.IfNow)]
    [InlineData("I am afraid of dying", Caution.Support)]
    [InlineData("What is a bone scan?", null)]
    public void Answer_HasOneCautionAtMost(string message, Caution? expected)
    {
        var answer = Ask(Clinic, message);

        Assert.True(answer is Abstained or Personal);
        Assert.Equal(expected, answer.Caution);
    }

    [Theory]
    [InlineData("Good morning", null)]
    [InlineData("Good evening", Caution.SameDay)]
    public void Answer_OfACourtesy_HasNoCautionButThatOfTheSameDay(string message, Caution? expected) =>
        Assert.Equal(new Courtesy(ReplyKey.Greeting) { Caution = expected }, Ask(Clinic, message));

    [Theory]
    [InlineData("I can't breathe and I am afraid of dying")]
    [InlineData("I can't breathe and I missed a letrozole tablet")]
    [InlineData("I want to die and I missed a letrozole tablet")]
    public void Answer_OfAnEmergencyOrCrisis_HasNoCaution(string message)
    {
        var answer = Ask(Clinic, message);

        Assert.True(answer is Urgent or Crisis);
        Assert.Null(answer.Caution);
    }

    [Fact]
    public void Explain_TellsWhatWasUnderstoodAndWhyAPassageStandsWhereItDoes()
    {
        var hit = Bones.Hits("bone scan", 1).Single();

        var told = Bones.Explain("bone scan", 1);

        Assert.Contains("speaks of \"bone scan\"", told, StringComparison.Ordinal);
        Assert.Contains("confidence ", told, StringComparison.Ordinal);
        Assert.Contains(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{hit.Score:0.000}  {hit.Passage} "), told, StringComparison.Ordinal);
    }

    private static Answer Ask(AnswerEngine engine, string message) => engine.Answer(message, ConversationState.Start, MessageTurn.Day).Answer;

    private static void IsTheSame(string text, AnswerEngine again)
    {
        var (first, second) = (Ask(Bones, text), Ask(again, text));

        Assert.Equal(Describe(first), Describe(second));
        Assert.Equal(Bones.Hits(text, 9).Select(hit => (hit.Passage, hit.Mark, hit.Score)), again.Hits(text, 9).Select(hit => (hit.Passage, hit.Mark, hit.Score)));
    }

    private static string Describe(Answer answer) => answer switch
    {
        Quoted quoted => $"{quoted.Quote.Passage} {quoted.Quote.Mark} {quoted.Quote.Score} {quoted.Confidence}",
        Abstained abstained => $"{abstained.Reason} {string.Join('|', abstained.UnknownWords)} {string.Join('|', abstained.Nearest)} {abstained.Confidence}",
        _ => answer.ToString(),
    };
}
