using MetastaticBC.Answers.Training;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Training;

public sealed class AspectTrainingTests
{
    private static readonly string[] Fillers = ["alpha", "gamma", "sigma", "kappa", "omega"];

    /// <summary>A word that gives the aspect away, and one that does not.</summary>
    private static readonly IReadOnlyList<AspectExample> Few =
    [
        .. from sort in ((Aspect Aspect, string Word)[])[(Aspect.What, "okapi"), (Aspect.Cost, "tapir"), (Aspect.Timing, "zebra")]
           from filler in Fillers
           select new AspectExample([sort.Aspect], "voice", $"{sort.Word} {filler}"),
    ];

    [Fact]
    public void Train_OnTheSameExamples_GivesTheSameBytes() => Assert.Equal(Bytes(AspectTraining.Train(Few)), Bytes(AspectTraining.Train([.. Few])));

    [Fact]
    public void Train_OnOtherExamples_GivesAnotherModel() => Assert.NotEqual(Bytes(AspectTraining.Train(Few)), Bytes(AspectTraining.Train([.. Few.Skip(1)])));

    [Fact]
    public void Train_GivesAHeadForEveryAspect()
    {
        var model = AspectTraining.Train(Few);

        Assert.Equal(AspectTraining.Buckets, model.Rarities.Count);
        Assert.All(Enum.GetNames<Aspect>(), name => Assert.True(double.IsFinite(model[name].Bias)));
        Assert.All(model[nameof(Aspect.Support)].Weights, weight => Assert.InRange(weight, (sbyte)-127, (sbyte)127));
    }

    [Fact]
    public void Train_LearnsAFewExamples()
    {
        var reader = new AspectReader(AspectTraining.Train(Few));

        Assert.All(Few, example => Assert.Equal(example.Aspects[0], reader.Read(example.Text).Best));
        Assert.Equal(Aspect.Cost, reader.Read("tapir unseen").Best);
    }

    [Fact]
    public void Train_AnExampleOfTwoAspects_CountsForBoth()
    {
        List<AspectExample> examples = [.. Few, .. Fillers.Select(filler => new AspectExample([Aspect.Where, Aspect.Who], "voice", $"quokka {filler}"))];

        var scores = new AspectReader(AspectTraining.Train(examples)).Read("quokka alpha");

        Assert.Equal(scores[Aspect.Where], scores[Aspect.Who], 9);
        Assert.All(Enum.GetValues<Aspect>().Except([Aspect.Where, Aspect.Who]), other => Assert.True(scores[other] < scores[Aspect.Where]));
    }

    private static byte[] Bytes(LinearModel model)
    {
        using var stream = new MemoryStream();
        model.Write(stream);
        return stream.ToArray();
    }
}
