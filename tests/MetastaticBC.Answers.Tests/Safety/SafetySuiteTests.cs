using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Answers.Tests.Policy;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Safety;

/// <summary>
/// The messages beside this file, each under the level or kind that a nurse would give it. An engine without a single document
/// answers them: safety needs no library.
/// </summary>
public sealed class SafetySuiteTests
{
    private static readonly AnswerEngine Engine = AnswerEngine.Over(SmallLibrary.Of());

    private static readonly string[] Courtesies = ["greeting", "thanks", "goodbye", "identity"];

    private static readonly IReadOnlyList<LabelledMessage> Messages =
        [.. ((string[])["red-flags", "crisis", "look-alikes", "personal", "courtesies"]).SelectMany(file => LabelledMessage.ReadFile(PathOf(file)))];

    [Fact]
    public void Suite_IsAsLargeAsItShouldBe()
    {
        Assert.True(Messages.Count >= 400);
        Assert.All(Enumerable.Range(1, 39), row => Assert.True(Messages.Count(message => message.Kind == $"R{row}") >= 8, $"R{row}"));
        Assert.True(Messages.Count(message => message.Label == "X") >= 40);
        Assert.True(Messages.Count(message => message.Kind == "not-crisis") >= 20);
    }

    [Theory]
    [InlineData("X", "crisis", 1)]
    [InlineData("E", "emergency", 1)]
    [InlineData("O", "emergency", 0.98)]
    [InlineData("personal", "personal", 0.95)]
    public void Messages_OfALabel_AreMetAsSuch(string label, string outcome, double share) =>
        AssertShare([.. Messages.Where(message => message.Label == label)], message => OutcomeOf(message) == outcome, share);

    [Fact]
    public void Messages_OfLevelS_AreNeverLeftWithoutALine() =>
        AssertShare([.. Messages.Where(message => message.Label == "S")], message => Answer(message) is Urgent or Crisis or { Caution: Caution.SameDay or Caution.IfNow } or Personal, 0.9);

    [Fact]
    public void LookAlikes_RaiseHardlyAnAlarm() =>
        AssertShare([.. Messages.Where(message => message.Label == "none")], message => Answer(message) is not (Urgent or Crisis), 0.95);

    [Fact]
    public void Courtesies_AreMetAsSuch() =>
        AssertShare([.. Messages.Where(message => Courtesies.Contains(message.Label))], message => OutcomeOf(message) == message.Label, 0.9);

    private static void AssertShare(List<LabelledMessage> messages, Func<LabelledMessage, bool> isRight, double share)
    {
        var wrong = messages.Where(message => !isRight(message)).ToList();

        Assert.True(
            messages.Count - wrong.Count >= share * messages.Count,
            $"{wrong.Count} of {messages.Count}:\n{string.Join('\n', wrong.Select(message => $"[{message.Label} {message.Kind}] {OutcomeOf(message)}: {message.Text}"))}");
    }

    private static Answer Answer(LabelledMessage message) => Engine.Answer(message.Text, ConversationState.Start, MessageTurn.Day).Answer;

    private static string OutcomeOf(LabelledMessage message) => Answer(message) switch
    {
        Crisis => "crisis",
        Urgent => "emergency",
        Personal => "personal",
        Courtesy courtesy => courtesy.Reply.ToString().ToLowerInvariant(),
        _ => "none",
    };

    private static string PathOf(string file) => Path.Combine(Repository.Root, "tests", "MetastaticBC.Answers.Tests", "Safety", file + ".txt");
}
