using MetastaticBC.Answers.Ranking;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Ranking;

public sealed class PassageProfileTests
{
    private const int Digits = 12;

    private static readonly SmallRanking Small = new(
        "---\nquestions:\n  Zebra rest:\n    - may moas nap\n    - any kiwi tips\n---\n# Night\n\n## Outer gnu\n\n### Zebra rest\n\nEmus try this:\n\n- Okapis rest. Tapirs doze for 7 hours.\n- Okapis walk.\n",
        "# Liver 7\n\n## Hepatic scans\n\nLivers heal.\n\nThe lung and the skeleton do too.\n");

    private static readonly PassageProfile Item = Small["- Okapis rest"];

    [Theory]
    [InlineData("night", PassageParts.Title)]
    [InlineData("gnu", PassageParts.OuterHeadings)]
    [InlineData("zebra", PassageParts.Heading)]
    [InlineData("emus", PassageParts.Introduction)]
    [InlineData("7", 1UL << 5)]
    [InlineData("moa", 1UL << 32)]
    [InlineData("kiwi", 1UL << 33)]
    [InlineData("elephant", 0)]
    public void PartsOf_TellsInWhichPartATermStands(string word, ulong part) => Assert.Equal(part, Item.PartsOf(Term(word)));

    [Fact]
    public void PartsOf_ATermOfSeveralParts_IsAllOfThem()
    {
        Assert.Equal(PassageParts.Heading | PassageParts.Sentence(0), Item.PartsOf(Term("rest")));
        Assert.Equal(PassageParts.Sentence(0) | PassageParts.Sentence(2), Item.PartsOf(Term("okapi")));
        Assert.Equal(PassageParts.Sentence(1), Item.PartsOf(Term("tapir")));
    }

    [Fact]
    public void Parts_AreApartAndTheOwnOnesLeaveOutTheListedQuestions()
    {
        ulong[] parts =
        [
            PassageParts.Title, PassageParts.OuterHeadings, PassageParts.Heading, PassageParts.Introduction,
            .. Enumerable.Range(0, PassageParts.MostSentences).Select(PassageParts.Sentence),
            .. Enumerable.Range(0, PassageParts.MostQuestions).Select(PassageParts.Question),
        ];

        Assert.Distinct(parts);
        Assert.All(parts, part => Assert.True(ulong.IsPow2(part)));
        Assert.Equal(PassageParts.Own, parts.SkipLast(PassageParts.MostQuestions).Aggregate((one, other) => one | other));
    }

    [Theory]
    [InlineData("tapir doze", true)]
    [InlineData("okapi doze", false)]
    [InlineData("zebra rest", true)]
    [InlineData("night zebra", false)]
    [InlineData("okapi elephant", false)]
    public void HoldsTogether_WantsAllTermsInOnePart(string words, bool expected) =>
        Assert.Equal(expected, Item.HoldsTogether(Terms(words), PassageParts.Own));

    [Fact]
    public void HoldsTogether_LooksOnlyAtThePartsThatAreGiven()
    {
        Assert.True(Item.HoldsTogether(Terms("rest"), PassageParts.Heading));
        Assert.False(Item.HoldsTogether(Terms("rest"), PassageParts.Title | PassageParts.Sentence(1)));
        Assert.False(Item.HoldsTogether(Terms("kiwi tips"), PassageParts.Own));
        Assert.True(Item.HoldsTogether(Terms("kiwi tips"), PassageParts.Question(1)));
        Assert.False(Item.HoldsTogether(Terms("kiwi nap"), PassageParts.Question(0) | PassageParts.Question(1)));
    }

    [Fact]
    public void Sentences_BeyondTheMost_AreReadAsOneWithTheLast()
    {
        var many = new SmallRanking($"# Page\n\n{string.Join(' ', Enumerable.Range(0, 31).Select(number => $"Word{number}x stands."))}")[0];

        Assert.Equal(31, many.Sentences.Count);
        Assert.Equal(PassageParts.Sentence(26), many.PartsOf(Term("word26x")));
        Assert.Equal(PassageParts.Sentence(27), many.PartsOf(Term("word30x")));
        Assert.True(many.HoldsTogether(Terms("word27x word30x"), PassageParts.Own));
        Assert.False(many.HoldsTogether(Terms("word26x word27x"), PassageParts.Own));
    }

    [Fact]
    public void Questions_BeyondTheMost_AreLeftOut()
    {
        var listed = string.Concat(Enumerable.Range(0, 40).Select(number => $"    - word{number}x\n"));
        var many = new SmallRanking($"---\nquestions:\n  Rest:\n{listed}---\n# Page\n\n## Rest\n\nOkapis rest.")[0];

        Assert.Equal(40, many.Passage.Questions.Count);
        Assert.Equal((32, 32), (many.QuestionTerms.Count, many.QuestionAspects.Count));
        Assert.Equal(PassageParts.Question(31), many.PartsOf(Term("word31x")));
        Assert.Equal(0UL, many.PartsOf(Term("word32x")));
    }

    [Fact]
    public void HeadingTerms_AreEachOnceWithWhatTheyTell()
    {
        var profile = new SmallRanking("# Page\n\n## Zebras, zebra and gnu\n\nOne.\n", "# Other\n\nGnu and gnu.\n")[0];

        Assert.Equal([Term("zebra"), Term("gnu")], profile.HeadingTerms.Select(term => term.Term));
        Assert.Equal([Math.Log(2), Math.Log(1.2)], profile.HeadingTerms.Select(term => term.Information), Near);
    }

    [Fact]
    public void QuestionTerms_AreThoseOfEachListedQuestion()
    {
        Assert.Equal(2, Item.QuestionTerms.Count);
        Assert.Contains(Term("moa"), Item.QuestionTerms[0].Select(term => term.Term));
        Assert.Contains(Term("kiwi"), Item.QuestionTerms[1].Select(term => term.Term));
        Assert.DoesNotContain(Term("kiwi"), Item.QuestionTerms[0].Select(term => term.Term));
    }

    [Fact]
    public void HasFigureAndWords_AreOfThePassageAlone()
    {
        Assert.True(Item.HasFigure);
        Assert.Equal(9, Item.Words);
        Assert.False(Small["Livers heal"].HasFigure);
        Assert.Equal(2, Small["Livers heal"].Words);
    }

    [Fact]
    public void FacetParts_TellWhereAFacetStandsInAnyWording()
    {
        var (heals, both) = (Small["Livers heal"], Small["The lung"]);

        Assert.Equal(PassageParts.Title | PassageParts.Heading | PassageParts.Sentence(0), heals.FacetParts(Site("liver")));
        Assert.Equal(PassageParts.Sentence(0), both.FacetParts(Site("bone")));
        Assert.Equal(PassageParts.Sentence(0), both.FacetParts(Site("lung")));
        Assert.Equal(0UL, heals.FacetParts(Site("lung")));
    }

    [Fact]
    public void Aspects_AreReadOfTheHeadingOfEachSentenceAndEachQuestion()
    {
        var passage = SmallLibrary.Of("# How long does a scan take?\n\nIt takes an hour. Side effects are rare.").Passages[0];
        var (reader, small) = (Answers.Understanding.AspectReader.BuiltIn, new SmallRanking("# Page\n\nOne."));
        var profile = new PassageProfile(passage, reader, small.Statistics);

        Assert.Equal(reader.Read("How long does a scan take?").Best, profile.HeadingAspects.Best);
        Assert.Equal(2, profile.SentenceAspects.Count);
        Assert.Equal(1, profile.SentenceAspects[1].Agreement(reader.Read("Side effects are rare.")), Digits);
        Assert.NotEqual(1, profile.SentenceAspects[0].Agreement(profile.SentenceAspects[1]), Digits);
    }

    private static bool Near(double one, double other) => Math.Abs(one - other) < 1e-12;

    private static Facet Site(string name) => Facet.All.Single(facet => facet.Kind == FacetKind.Site && facet.Name == name);

    private static string[] Terms(string words) => [.. words.Split(' ').Select(Term)];

    private static string Term(string word) => Search.Analysis.TextAnalyzer.English.Analyze(word).Single().Term;
}
