using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Answers.Tests.Policy;
using MetastaticBC.Answers.Training;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Training;

public sealed class VoiceValidationTests
{
    private static readonly string[] Fillers = ["alpha", "gamma", "sigma", "kappa", "omega"];

    [Fact]
    public void Run_MeetsEachVoiceAsTheOthersSay()
    {
        List<LabelledMessage> messages = [.. Voice("first", "okapi", "tapir"), .. Voice("second", "tapir", "okapi")];

        var signals = Run(messages);

        Assert.Equal(messages.Select(message => message.Label == "none"), signals.Select(signal => signal.Level == UrgencyLevel.X));
    }

    [Fact]
    public void Run_KeepsTheOrderOfMessagesWhereVoicesAlternate()
    {
        List<LabelledMessage> messages =
        [
            .. Voice("first", "okapi", "tapir").Zip(Voice("second", "okapi", "tapir")).SelectMany(pair => (LabelledMessage[])[pair.First, pair.Second]),
        ];

        var signals = Run(messages);

        Assert.Equal(messages.Select(message => message.Label == "X"), signals.Select(signal => signal.Level == UrgencyLevel.X));
    }

    private static IReadOnlyList<SafetySignal> Run(List<LabelledMessage> messages) =>
        new VoiceValidation(MessageTurn.Nothing.Signposts, messages).Run();

    private static IEnumerable<LabelledMessage> Voice(string voice, string crisis, string ordinary) => Fillers.SelectMany(
        filler => (LabelledMessage[])[new("X", "", voice, $"{crisis} {filler}"), new("none", "", voice, $"{ordinary} {filler}")]);
}
