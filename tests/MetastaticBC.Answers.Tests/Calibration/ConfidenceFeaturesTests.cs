using MetastaticBC.Answers.Calibration;
using MetastaticBC.Answers.Ranking;
using MetastaticBC.Answers.Tests.Ranking;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Calibration;

public sealed class ConfidenceFeaturesTests
{
    private const int Digits = 12;

    private static readonly SmallRanking Small = new("# Zebu\n\n## Rest\n\nOkapis rest.\n\nOkapis doze 7 hours.\n\n## Food\n\nOkapis eat.\n", "# Quokka\n\nCamels graze.\n");

    [Fact]
    public void Of_TakesTheFeaturesOfTheSameNameFromTheFirstPassage()
    {
        var values = Enumerable.Range(1, Enum.GetValues<RankingFeature>().Length).Select(number => number / 100.0).ToArray();
        var read = ConfidenceFeatures.Of(Found("okapi", ("Okapis rest", 3, values), ("Okapis doze", 2, new double[values.Length])));

        Assert.All(
            Enum.GetValues<ConfidenceFeature>().Where(feature => Enum.IsDefined(typeof(RankingFeature), feature.ToString())),
            feature => Assert.Equal(values[(int)Enum.Parse<RankingFeature>(feature.ToString())], read[(int)feature]));
        Assert.Equal(0.03 * 0.03, read[(int)ConfidenceFeature.CoverSquared], Digits);
        Assert.Equal(1 - values[(int)RankingFeature.DocumentCover], read[(int)ConfidenceFeature.UncoveredByDocument], Digits);
    }

    [Fact]
    public void Of_KnowsTheScoreAndItsMarginOverAnotherSection()
    {
        var read = ConfidenceFeatures.Of(Found("okapi", ("Okapis rest", 3, Zeros), ("Okapis doze", 2.5, Zeros), ("Okapis eat", 1, Zeros)));

        Assert.Equal(1, read[(int)ConfidenceFeature.Always]);
        Assert.Equal(0.3, read[(int)ConfidenceFeature.Score], Digits);
        Assert.Equal(2, read[(int)ConfidenceFeature.Margin], Digits);
    }

    [Fact]
    public void Of_WithoutARival_HasNoMargin() =>
        Assert.Equal(0, ConfidenceFeatures.Of(Found("okapi", ("Okapis rest", 3, Zeros), ("Okapis doze", 2, Zeros)))[(int)ConfidenceFeature.Margin]);

    [Theory]
    [InlineData("how many okapis", 0, 1)]
    [InlineData("how many okapis", 1, 0)]
    [InlineData("which okapis", 0, 0)]
    public void Of_MissesAFigureThatIsAskedFor(string question, double hasFigure, double expected)
    {
        var values = new double[Zeros.Length];
        values[(int)RankingFeature.HasFigure] = hasFigure;

        Assert.Equal(expected, ConfidenceFeatures.Of(Found(question, ("Okapis rest", 3, values)))[(int)ConfidenceFeature.MissesFigure]);
    }

    [Theory]
    [InlineData("okapi", 1)]
    [InlineData("okapi, camel, camels", 0.5)]
    [InlineData("okapi, camel, numbat and what is it about", 1 / 3.0)]
    [InlineData("what is it about", 1)]
    public void Of_BrevityCountsWhatTells(string question, double expected) =>
        Assert.Equal(expected, ConfidenceFeatures.Of(Found(question, ("Okapis rest", 3, Zeros)))[(int)ConfidenceFeature.Brevity], Digits);

    [Fact]
    public void Of_TellsOfWhatNoDocumentHolds()
    {
        var found = Found("camel numbat", ("Camels", 3, Zeros));

        Assert.InRange(found.Question.UnknownShare, 0.5, 0.99);
        Assert.Equal(found.Question.UnknownShare, ConfidenceFeatures.Of(found)[(int)ConfidenceFeature.Unknown]);
    }

    [Fact]
    public void Of_TellsOfAListedQuestion()
    {
        var found = Found("okapi", ("Okapis rest", 3, Zeros));

        Assert.Equal(0, ConfidenceFeatures.Of(found)[(int)ConfidenceFeature.IsListed]);
        Assert.Equal(1, ConfidenceFeatures.Of(found with { IsListed = true })[(int)ConfidenceFeature.IsListed]);
    }

    [Fact]
    public void Of_TellsHowSureTheKindIs()
    {
        var found = Found("okapi", ("Okapis rest", 3, Zeros));
        var sure = found with { Question = new QuestionProfile(found.Question.Question with { Aspects = SmallRanking.Surely(Aspect.Cost) }, Small.Statistics) };

        Assert.Equal(1.0 / AspectScores.Count, ConfidenceFeatures.Of(found)[(int)ConfidenceFeature.KindCertainty], Digits);
        Assert.Equal(1, ConfidenceFeatures.Of(sure)[(int)ConfidenceFeature.KindCertainty], Digits);
    }

    private static double[] Zeros { get; } = new double[Enum.GetValues<RankingFeature>().Length];

    private static RankedPassages Found(string question, params (string Start, double Score, double[] Features)[] candidates) =>
        new(Small.Measure(question), IsListed: false, [.. candidates.Select(entry => new Candidate(Small[entry.Start], Found: 1, entry.Features, entry.Score))]);
}
