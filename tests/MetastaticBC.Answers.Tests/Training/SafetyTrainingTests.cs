using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Answers.Tests.Policy;
using MetastaticBC.Answers.Training;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Training;

public sealed class SafetyTrainingTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "knowledge", "training");

    private static readonly SafetyTraining Training = new(MessageTurn.Nothing.Signposts);

    /// <summary>Forty: a word that gives the label away, and one that does not.</summary>
    private static readonly IReadOnlyList<LabelledMessage> Few =
    [
        .. from sort in ((string Label, string Kind, string Word)[])[
               ("X", "direct", "okapi"), ("X", "carer", "tapir"), ("E", "", "zebra"), ("O", "", "gnu"),
               ("S", "", "kiwi"), ("personal", "", "moa"), ("none", "", "elk"), ("thanks", "", "emu")]
           from filler in (string[])["alpha", "gamma", "sigma", "kappa", "omega"]
           select new LabelledMessage(sort.Label, sort.Kind, "voice", $"{sort.Word} {filler}"),
    ];

    [Fact]
    public void Train_OnTheSameMessages_GivesTheSameBytes() =>
        Assert.Equal(Bytes(Training.Train(Few)), Bytes(new SafetyTraining(MessageTurn.Nothing.Signposts).Train(Few)));

    [Fact]
    public void Train_OnOtherMessages_GivesAnotherModel() => Assert.NotEqual(Bytes(Training.Train(Few)), Bytes(Training.Train([.. Few.Skip(1)])));

    [Fact]
    public void Train_LearnsAFewMessages()
    {
        var model = Training.Train(Few);

        Assert.Equal(40, Few.Count);
        Assert.All(Few, message =>
        {
            var scores = SafetyScores.Of(model, Training.Features([message])[0].Weigh(model.Rarities));
            Assert.All(
                SafetyHeads.All.Where(head => SafetyHeads.LabelOf(message, head) is not null),
                head => Assert.Equal(SafetyHeads.LabelOf(message, head), ScoreOf(scores, head) > 0));
        });
    }

    [Fact]
    [Trait("Duration", "Long")]
    public void Train_OnTheCommittedMessages_GivesTheCommittedModel()
    {
        var trained = Bytes(Training.Train(LabelledMessage.ReadFolder(Path.Combine(Folder, "safety"))));

        Assert.True(
            trained.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Folder, LinearModel.SafetyFileName))),
            "The messages, the signposts or the features have changed since the model was trained: run `train` and commit what it writes.");
    }

    private static double ScoreOf(SafetyScores scores, string head) => head switch
    {
        SafetyHeads.Crisis => scores.Crisis,
        SafetyHeads.Urgent => scores.Urgent,
        SafetyHeads.Emergency => scores.Emergency,
        SafetyHeads.SameDay => scores.SameDay,
        SafetyHeads.Carer => scores.Carer,
        SafetyHeads.Personal => scores.Personal,
        _ => scores.Courtesies[SafetyHeads.Courtesies.Select(SafetyHeads.NameOf).ToList().IndexOf(head)],
    };

    private static byte[] Bytes(LinearModel model)
    {
        using var stream = new MemoryStream();
        model.Write(stream);
        return stream.ToArray();
    }
}
