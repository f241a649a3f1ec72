using FsCheck.Fluent;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Tests.Analysis;

public sealed class TextAnalyzerTests
{
    [Theory]
    [InlineData("en", true)]
    [InlineData("EN-us", true)]
    [InlineData("en_GB", true)]
    [InlineData("es", false)]
    [InlineData("enm", false)]
    [InlineData("", false)]
    public void Of_TakesStemsAndStopWordsFromEnglishOnly(string language, bool english) =>
        Assert.Same(english ? TextAnalyzer.English : TextAnalyzer.Words, TextAnalyzer.Of(language));

    private static readonly TextAnalyzer Unfiltered = new();

    [Fact]
    public void English_FoldsStemsAndLeavesOutStopWords() =>
        Assert.Equal(["patient", "bone", "treat", "2.5"], Terms(TextAnalyzer.English, "The patient’s BONES are treated: 2.5"));

    [Fact]
    public void Words_KeepsEveryWordInSmallLetters() =>
        Assert.Equal(["i", "cant", "feel", "the", "patient", "legs"], Terms(TextAnalyzer.Words, "I CAN’T feel the patient's legs"));

    [Fact]
    public void Analyze_CountsSpansFromTheStartOfTheText()
    {
        var token = Assert.Single(TextAnalyzer.English.Analyze("about the liver", new TextSpan(6, 15)));

        Assert.Equal(new Token("liver", new TextSpan(10, 15), Position: 1), token);
    }

    [Fact]
    public void Analyze_RunsTheFiltersInOrder() =>
        Assert.Equal(["ab12"], Terms(new TextAnalyzer(new Suffix("1"), new Suffix("2")), "ab"));

    [Fact]
    public void Analyze_StopsAtTheFilterThatLeavesAWordOut() =>
        Assert.Empty(Terms(new TextAnalyzer(new StopWordFilter(), new Suffix("1")), "the"));

    [Fact]
    public void Analyze_GivesOrderedDisjointSpansInsideTheText() => FixedSeed.Holds(RandomText.Texts, text =>
    {
        var tokens = TextAnalyzer.English.Analyze(text);

        Assert.All(tokens, token => Assert.True(token.Term.Length > 0 && token.Span.Length > 0 && token.Span.End <= text.Length));
        Assert.All(tokens.Zip(tokens.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start && pair.First.Position < pair.Second.Position));
    }, count: 1000);

    [Fact]
    public void Analyze_GivesTheSameSpansWhateverTheFilters() => FixedSeed.Holds(RandomText.Texts, text =>
    {
        var words = Unfiltered.Analyze(text).ToDictionary(token => token.Position, token => token.Span);

        foreach (var analyzer in (TextAnalyzer[])[TextAnalyzer.English, TextAnalyzer.Words, new(new FoldingFilter()), new(new Suffix("x"))])
            Assert.All(analyzer.Analyze(text), token => Assert.Equal(words[token.Position], token.Span));
    }, count: 500);

    [Fact]
    public void Analyze_OfAPartIsWhatItIsAlone() => FixedSeed.Holds(RandomText.Texts.Two(), texts =>
    {
        var (before, text) = (texts.Item1 + " ", texts.Item2);

        Assert.Equal(
            TextAnalyzer.English.Analyze(text).Select(token => token with { Span = token.Span.Shift(before.Length) }),
            TextAnalyzer.English.Analyze(before + text + " more", new TextSpan(before.Length, before.Length + text.Length)));
    }, count: 500);

    private static IEnumerable<string> Terms(TextAnalyzer analyzer, string text) => analyzer.Analyze(text).Select(token => token.Term);

    private sealed class Suffix(string suffix) : ITermFilter
    {
        public string Apply(string term) => term + suffix;
    }
}
