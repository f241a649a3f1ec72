using MetastaticBC.Answers.Ranking;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Ranking;

public sealed class CandidateFeaturesTests
{
    private const int Digits = 12;

    /// <summary>Of four passages: a term of one tells ln 10/3, of two ln 2, of none ln 10. Words that the lexicon does not know weigh 0.8.</summary>
    private static readonly SmallRanking Small = new(
        "---\nquestions:\n  Camel rest:\n    - may moas nap\n    - where do camels doze\n---\n# Zebu\n\n## Camel rest\n\nTapirs doze at dusk. Camels yodel for 7 hours and nobody at all watches them from outside.\n\nTapirs dive.\n",
        "# Quokka\n\nQuiet ones.\n\nNothing.\n");

    private static readonly double InOne = 0.8 * Math.Log(1 + (3.5 / 1.5));
    private static readonly double InTwo = 0.8 * Math.Log(2);

    private static readonly PassageProfile First = Small["Tapirs doze"];
    private static readonly PassageProfile Second = Small["Tapirs dive"];

    [Fact]
    public void Read_CoversByPart()
    {
        // Tapirs and camels stand in both passages of the section, the yodel in the second sentence of the first.
        var read = Read("tapir camel yodel", First);
        var all = InTwo + InTwo + InOne;

        Assert.Equal(1, read(RankingFeature.Cover), Digits);
        Assert.Equal(1, read(RankingFeature.CoverBody), Digits);
        Assert.Equal(InTwo / all, read(RankingFeature.CoverHeadings), Digits);
        Assert.Equal(InTwo / all, read(RankingFeature.CoverHeading), Digits);
        Assert.Equal(0, read(RankingFeature.CoverTitle));
        Assert.Equal((InTwo + InOne) / all, read(RankingFeature.CoverSentence), Digits);
        Assert.Equal(1, read(RankingFeature.CoverTwoSentences), Digits);
        Assert.Equal((InTwo + InOne) / all, read(RankingFeature.CoverSentenceInPlace), Digits);
        Assert.Equal(0, read(RankingFeature.RarestUncovered));
    }

    [Fact]
    public void Read_TakesTheHeadingsWithASentence()
    {
        var read = Read("tapir camel yodel", Second);
        var all = InTwo + InTwo + InOne;

        Assert.Equal(InTwo / all, read(RankingFeature.CoverSentence), Digits);
        Assert.Equal(2 * InTwo / all, read(RankingFeature.CoverSentenceInPlace), Digits);
        Assert.Equal(InTwo / all, read(RankingFeature.CoverTwoSentences), Digits);
    }

    [Fact]
    public void Read_ComparesTheRarestUncoveredWithTheRarest()
    {
        Assert.Equal(1, Read("tapir yodel", Second)(RankingFeature.RarestUncovered), Digits);
        Assert.Equal(InTwo / InOne, Read("moa yodel", First)(RankingFeature.RarestUncovered), Digits);
        Assert.Equal(0, Read("", Second)(RankingFeature.RarestUncovered));
    }

    [Fact]
    public void Read_MatchesTheHeadingByWhatTheQuestionSpeaksOf()
    {
        // The heading's words stand in the same two passages.
        Assert.Equal(0.5, Read("camel", First)(RankingFeature.HeadingMatch), Digits);
        Assert.Equal(1, Read("do camels rest", First)(RankingFeature.HeadingMatch), Digits);
        Assert.Equal(0, Read("zebu", First)(RankingFeature.HeadingMatch));
        Assert.Equal(0, Read("camel", Small["Nothing"])(RankingFeature.HeadingMatch));
    }

    [Fact]
    public void Read_MatchesTheNearestListedQuestion()
    {
        var question = Small.Measure("moa yodel");
        var cover = Math.Log(2) / (Math.Log(2) + Math.Log(1 + (3.5 / 1.5)));
        var said = First.QuestionTerms[0].Where(term => question.Terms.Contains(term.Term)).Sum(term => term.Information) / First.QuestionTerms[0].Sum(term => term.Information);

        Assert.Equal(Math.Sqrt(cover * said), Read("moa yodel", First)(RankingFeature.QuestionMatch), Digits);
        Assert.Equal(1, Read("where do camels doze", First)(RankingFeature.QuestionMatch), Digits);
        Assert.Equal(0, Read("yodel", First)(RankingFeature.QuestionMatch));
        Assert.Equal(0, Read("moa", Small["Nothing"])(RankingFeature.QuestionMatch));
    }

    [Fact]
    public void Read_HalvesWhatIsOfAnotherKind()
    {
        var agreement = 1 / Math.Sqrt(AspectScores.Count);
        var read = Read("camel yodel tapir", First, Aspect.Cost);
        var place = (InTwo + InOne) / (InTwo + InTwo + InOne);

        Assert.All(
            (RankingFeature[])[RankingFeature.HeadingKind, RankingFeature.SentenceKind, RankingFeature.BestSentenceKind, RankingFeature.QuestionKind, RankingFeature.CoverInKind],
            feature => Assert.Equal(agreement, read(feature), Digits));
        Assert.Equal(place * (0.5 + (0.5 * agreement)), read(RankingFeature.SentenceCoverInKind), Digits);
        Assert.Equal(read(RankingFeature.QuestionMatch) * (0.5 + (0.5 * agreement)), read(RankingFeature.QuestionMatchInKind), Digits);
        Assert.Equal(1, Read("camel yodel tapir", First)(RankingFeature.SentenceKind), Digits);
        Assert.Equal(place, Read("camel yodel tapir", First)(RankingFeature.SentenceCoverInKind), Digits);
    }

    [Fact]
    public void Read_TellsPlaceLengthAndFigures()
    {
        Assert.Equal((1, 0), (Read("tapir", First)(RankingFeature.OpensSection), Read("tapir", Second)(RankingFeature.OpensSection)));
        Assert.Equal((0, 1), (Read("tapir", First)(RankingFeature.IsShort), Read("tapir", Second)(RankingFeature.IsShort)));
        Assert.Equal((1, 0), (Read("how long do they yodel", First)(RankingFeature.HasFigure), Read("how long do they yodel", Second)(RankingFeature.HasFigure)));
        Assert.Equal(0, Read("where do they yodel", First)(RankingFeature.HasFigure));
    }

    [Fact]
    public void Read_LeavesOutWhatComparesCandidates() => Assert.All(
        (RankingFeature[])[RankingFeature.ScoreShare, RankingFeature.ScoreOfIdeal, RankingFeature.SectionScore, RankingFeature.SectionCover, RankingFeature.DocumentScore, RankingFeature.DocumentCover],
        feature => Assert.Equal(0, Read("tapir camel", First)(feature)));

    [Fact]
    public void Read_StaysBetweenZeroAndOne() => FixedSeed.Holds(RandomText.Texts, text =>
        Assert.All(
            Small.Knowledge.Passages,
            passage => Assert.All(new CandidateFeatures(Small.Measure(text)).Read(Small.Profiles.Of(passage)), value => Assert.InRange(value, 0, 1 + 1e-12))), count: 200);

    private static Func<RankingFeature, double> Read(string text, PassageProfile passage, Aspect? aspect = null)
    {
        var question = Small.Question(text);
        if (aspect is { } sure)
            question = question with { Aspects = SmallRanking.Surely(sure) };
        var features = new CandidateFeatures(new QuestionProfile(question, Small.Statistics)).Read(passage);
        return feature => features[(int)feature];
    }
}
