using MetastaticBC.Answers.Training;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Training;

public sealed class AspectValidationTests
{
    private static readonly string[] Fillers = ["alpha", "gamma", "sigma", "kappa", "omega"];

    [Fact]
    public void Run_CountsWhatTheOtherVoicesTaught() => Assert.Equal(
        "voice\ttexts\tright\nfirst\t10\t10\nsecond\t10\t10\n",
        AspectValidation.Run([.. Voice("first", "okapi", "tapir"), .. Voice("second", "okapi", "tapir")]));

    /// <summary>What a voice says itself must not help it.</summary>
    [Fact]
    public void Run_ReadsNoVoiceByItsOwnTexts() => Assert.Equal(
        "voice\ttexts\tright\nfirst\t10\t0\nsecond\t10\t0\n",
        AspectValidation.Run([.. Voice("first", "okapi", "tapir"), .. Voice("second", "tapir", "okapi")]));

    [Fact]
    public void Run_WhereVoicesAlternate_KeepsThemApart()
    {
        var mixed = Voice("first", "okapi", "tapir").Zip(Voice("second", "tapir", "okapi")).SelectMany(pair => (AspectExample[])[pair.First, pair.Second]);

        Assert.Equal("voice\ttexts\tright\nfirst\t10\t0\nsecond\t10\t0\n", AspectValidation.Run([.. mixed]));
    }

    [Fact]
    public void Run_EitherOfTwoAspects_IsRight()
    {
        List<AspectExample> own = [.. Voice("second", "okapi", "tapir").Select(example => example with { Aspects = [Aspect.Support, example.Aspects[0]] })];

        Assert.Contains("second\t10\t10\n", AspectValidation.Run([.. Voice("first", "okapi", "tapir"), .. own]), StringComparison.Ordinal);
    }

    private static IEnumerable<AspectExample> Voice(string voice, string what, string cost) => Fillers.SelectMany(
        filler => (AspectExample[])[new([Aspect.What], voice, $"{what} {filler}"), new([Aspect.Cost], voice, $"{cost} {filler}")]);
}
