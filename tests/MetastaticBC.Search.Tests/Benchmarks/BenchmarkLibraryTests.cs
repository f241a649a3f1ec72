using MetastaticBC.Benchmarks.Inputs;
using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Search.Tests.Benchmarks;

public sealed class BenchmarkLibraryTests
{
    [Theory]
    [InlineData("Bones hurt.")]
    [InlineData("- Bones - hurt - much")]
    [InlineData("# Bones")]
    [InlineData("---")]
    [InlineData("* * *")]
    [InlineData("1. Bones 2. hurt")]
    [InlineData("> Bones")]
    [InlineData("| bones | hurt |")]
    [InlineData("[bones]: http://example.org")]
    [InlineData("<b>Bones</b>")]
    [InlineData("```bones")]
    [InlineData("title: bones")]
    [InlineData("&%$")]
    public void OfPassages_EachText_IsOnePassage(string text)
    {
        var knowledge = BenchmarkLibrary.OfPassages([new PassageLine("a", text), new PassageLine("b", "Other.")]);

        Assert.Equal(2, knowledge.Passages.Count);
        Assert.EndsWith(text, knowledge.Passages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void OfPassages_LeavesALongTextWhole_AndAddsNoTerm()
    {
        var text = string.Concat(Enumerable.Repeat("Bones hurt. ", 500)).Trim();

        var passage = Assert.Single(BenchmarkLibrary.OfPassages([new PassageLine("a", text)]).Passages);

        Assert.Equal(1000, PassageTerms.Of(passage).Count());
    }

    [Fact]
    public void OfAnswers_CutsAnAnswerIntoPassages_UnderItsTitle()
    {
        CorpusAnswer[] corpus = [new("x", "", "Other."), new("y", """Bones: "#1"  and C:\bones""", "Bones hurt.\n\nThey heal.")];

        var passages = BenchmarkLibrary.OfAnswers(corpus).Passages;

        Assert.Equal([0, 1, 1], passages.Select(passage => BenchmarkLibrary.PlaceOf(passage.Document)));
        Assert.Equal(corpus[1].Title, passages[1].Document.Title);
    }

    [Fact]
    public void OfWholeAnswers_MakesOnePassageOfAnAnswer() =>
        Assert.Equal("Bones hurt. They heal.", Assert.Single(BenchmarkLibrary.OfWholeAnswers([new("y", "Bones", "Bones hurt.\n\n  They heal.")]).Passages).Text);
}
