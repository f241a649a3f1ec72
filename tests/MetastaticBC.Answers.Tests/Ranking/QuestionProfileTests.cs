using MetastaticBC.Answers.Ranking;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Ranking;

public sealed class QuestionProfileTests
{
    private const int Digits = 12;

    /// <summary>Of two passages: a term of both tells ln 1.2, of one ln 2, of none ln 6. A word that the lexicon does not know weighs 0.8.</summary>
    private static readonly SmallRanking Small = new("# Zebu\n\nOkapis rest at dusk. Tapirs swim, tapirs dive.\n", "# Quokka\n\nCamels and tapirs graze.\n");

    private static readonly double InBoth = Math.Log(1.2);
    private static readonly double InOne = Math.Log(2);
    private static readonly double InNone = Math.Log(6);

    [Fact]
    public void Ideas_AreWeighedByHowMuchTheyTell()
    {
        var question = Small.Measure("okapi, tapir, camel, numbat");

        Assert.Equal([1, 0.8, 0.8, 0.8], question.Ideas.Select(idea => idea.Weight));
        Assert.Equal([InOne, 0.8 * InBoth, 0.8 * InOne, 0.8 * InNone], question.Ideas.Select(idea => idea.Information), (one, other) => Math.Abs(one - other) < 1e-12);
        Assert.Equal(question.Ideas.Sum(idea => idea.Information), question.Information, Digits);
    }

    [Fact]
    public void Cover_IsTheShareOfTheInformationThatStandsThere()
    {
        var question = Small.Measure("tapir camel numbat");
        var all = InBoth + InOne + InNone;

        Assert.Equal(InBoth / all, question.Cover(Small[0], PassageParts.Own), Digits);
        Assert.Equal((InBoth + InOne) / all, question.Cover(Small[1], PassageParts.Own), Digits);
        Assert.Equal(0, question.Cover(Small[1], PassageParts.AllHeadings));
        Assert.Equal(0, question.Cover(Small[0], PassageParts.Sentence(0)));
    }

    [Fact]
    public void Cover_ByAnotherWording_CountsWhatTheWordingDoes() =>
        Assert.Equal(0.8, Small.Measure("forest giraffe").Ideas[0].GradeIn(Small[0], PassageParts.Own), Digits);

    [Fact]
    public void CoverOfAny_TakesPassagesTogether()
    {
        var question = Small.Measure("zebu camel numbat");

        Assert.Equal(2 * InOne / ((2 * InOne) + InNone), question.CoverOfAny([Small[0], Small[1]]), Digits);
        Assert.Equal(InOne / ((2 * InOne) + InNone), question.CoverOfAny([Small[1]]), Digits);
    }

    [Theory]
    [InlineData("")]
    [InlineData("the")]
    public void Cover_OfAQuestionThatSaysNothing_IsZero(string text)
    {
        var question = Small.Measure(text);

        Assert.Equal(0, question.Cover(Small[0], PassageParts.Own));
        Assert.Equal(0, question.CoverOfAny([Small[0]]));
        Assert.Equal(0, question.UnknownShare);
    }

    [Fact]
    public void UnknownWords_AreWhatNoDocumentHoldsAsTypedAndInOrder()
    {
        var question = Small.Measure("Please, numbats or Forest giraffes or QUOLL?");

        Assert.Equal(["numbats", "QUOLL"], question.UnknownWords);
    }

    [Fact]
    public void UnknownShare_IsOfTheInformation()
    {
        Assert.Equal(InNone / (InNone + InOne), Small.Measure("camel numbat").UnknownShare, Digits);
        Assert.Equal(0, Small.Measure("camel tapir").UnknownShare);
        Assert.Equal(1, Small.Measure("numbat").UnknownShare);
    }

    [Theory]
    [InlineData("quoll => tapir^0.5", true)]
    [InlineData("quoll => tapir^0.4", false)]
    public void Wordings_ThatAreMerelyRelated_AreNoEvidence(string lexicon, bool counts)
    {
        var small = new SmallRanking(SmallLibrary.With(lexicon, "# Page\n\nTapirs swim.\n"));

        var question = small.Measure("quoll");

        Assert.Equal(counts, question.Cover(small[0], PassageParts.Own) > 0);
        Assert.Equal(counts, question.Terms.Contains("tapir"));
        Assert.Equal(counts ? 0 : 1, question.UnknownWords.Count());
    }

    [Fact]
    public void Fit_IsOfTheSentenceAndItsHeadings_TheMoreInItsKind()
    {
        var question = Small.Question("zebu okapi tapir");
        var (plain, sure) = (new QuestionProfile(question, Small.Statistics), new QuestionProfile(question with { Aspects = SmallRanking.Surely(Aspect.Cost) }, Small.Statistics));
        var all = (0.8 * InOne) + InOne + (0.8 * InBoth);
        var first = ((0.8 * InOne) + InOne) / all;

        Assert.Equal(2 * first, plain.Fit(Small[0], 0), Digits);
        Assert.Equal(2 * ((0.8 * InOne) + (0.8 * InBoth)) / all, plain.Fit(Small[0], 1), Digits);
        Assert.Equal((1 + (1 / Math.Sqrt(AspectScores.Count))) * first, sure.Fit(Small[0], 0), Digits);
    }
}
