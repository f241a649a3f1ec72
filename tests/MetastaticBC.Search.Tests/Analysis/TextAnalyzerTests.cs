using System.Globalization;
using FsCheck;
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

    private static readonly Gen<string> EnglishText = Gen.OneOf(
        RandomText.Texts,
        Gen.Elements("stage", "Stages", "IV", "i", "III", "3b", "and", "x", "ray", "T", "DM1", "CDK4", "6", "5", "%", "mg", "20mg", "per", "cent", "1,000", "I", "am", "up", "follow", " ", " ", " ", "-", "/", ",", ".", "\n").ArrayOf().Select(string.Concat));

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
    public void Words_GivesOrderedDisjointSpansInsideTheText() => FixedSeed.Holds(RandomText.Texts, text =>
    {
        var tokens = TextAnalyzer.Words.Analyze(text);

        Assert.All(tokens, token => Assert.True(token.Term.Length > 0 && token.Span.Length > 0 && token.Span.End <= text.Length && token is { Length: 1, IsVariant: false }));
        Assert.All(tokens.Zip(tokens.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start && pair.First.Position < pair.Second.Position));
    }, count: 1000);

    [Fact]
    public void Words_GivesTheSameSpansWhateverTheFilters() => FixedSeed.Holds(RandomText.Texts, text =>
    {
        var words = Unfiltered.Analyze(text).ToDictionary(token => token.Position, token => token.Span);

        foreach (var analyzer in (TextAnalyzer[])[TextAnalyzer.Words, new(new FoldingFilter()), new(new StopWordFilter()), new(new Suffix("x"))])
            Assert.All(analyzer.Analyze(text), token => Assert.Equal(words[token.Position], token.Span));
    }, count: 500);

    [Fact]
    public void English_GivesTokensByPositionAndLength() => FixedSeed.Holds(EnglishText, text =>
    {
        var tokens = TextAnalyzer.English.Analyze(text);

        Assert.All(tokens, token => Assert.True(token.Term.Length > 0 && token.Span.Length > 0 && token.Span.End <= text.Length && token.Length > 0));
        Assert.All(tokens.Zip(tokens.Skip(1)), pair => Assert.True(pair.First.Position < pair.Second.Position
            || (pair.First.Position == pair.Second.Position && pair.First.Length <= pair.Second.Length && pair.Second.IsVariant)));
        Assert.Equal(tokens, TextAnalyzer.English.Analyze(text));
    }, count: 1000);

    [Fact]
    public void English_SpansBeginAndEndWithWordsOrPercentSigns() => FixedSeed.Holds(EnglishText, text =>
    {
        var words = Unfiltered.Analyze(text);
        var (starts, ends) = (words.Select(word => word.Span.Start).ToHashSet(), words.Select(word => word.Span.End).ToHashSet());

        Assert.All(TextAnalyzer.English.Analyze(text), token =>
            Assert.True(text[token.Span.Start] is '%' || (starts.Contains(token.Span.Start) && ends.Contains(token.Span.End))));
    }, count: 1000);

    [Fact]
    public Task English_TakesHostileTextInOnePass() => HangGuard.RunAsync(() =>
    {
        foreach (var piece in (string[])["a-", "x/1", "stage ", "stage iv,", "5%", "5 per ", "t ", "x-ray ", "'", "a'\u0301", "1,", "stage4"])
            Assert.True(TextAnalyzer.English.Analyze(string.Concat(Enumerable.Repeat(piece, 200_000))).Count >= 0);
        Assert.Single(TextAnalyzer.Words.Analyze("a" + new string('\u0301', 1_000_000)));
    });

    [Fact]
    public void Analyze_OfAPartIsWhatItIsAlone() => FixedSeed.Holds(EnglishText.Two(), texts =>
    {
        var (before, text) = (texts.Item1 + " ", texts.Item2);

        Assert.Equal(
            TextAnalyzer.English.Analyze(text).Select(token => token with { Span = token.Span.Shift(before.Length) }),
            TextAnalyzer.English.Analyze(before + text + "% more", new TextSpan(before.Length, before.Length + text.Length)));
    }, count: 500);

    [Fact]
    public void Analyze_IsTheSameWithMemoryAndIntoAUsedBuffer()
    {
        var (analyzers, buffer) = (TextAnalyzer.WithMemories(), new TokenBuffer());
        FixedSeed.Holds(EnglishText, text =>
        {
            foreach (var language in (string[])["en", "es"])
            {
                analyzers(language).Analyze(text, new TextSpan(0, text.Length), buffer);
                Assert.Equal(TextAnalyzer.Of(language).Analyze(text), buffer.Tokens);
            }
        }, count: 1000);
    }

    /// <summary>Marks of other scripts excepted, no character that stands beside or within a word keeps the safety check from reading it.</summary>
    [Fact]
    public void Words_AreNotHiddenByInvisibleCharactersAndSigns()
    {
        foreach (var value in Enumerable.Range(0, 0x110000).Where(value => value is < 0xD800 or > 0xDFFF))
        {
            var sign = char.ConvertFromUtf32(value);
            var category = CharUnicodeInfo.GetUnicodeCategory(value);
            if (category is UnicodeCategory.Format or UnicodeCategory.EnclosingMark or UnicodeCategory.ModifierSymbol or UnicodeCategory.Control)
                Assert.Contains("help", Terms(TextAnalyzer.Words, sign + "help" + sign));
        }
    }

    private static IEnumerable<string> Terms(TextAnalyzer analyzer, string text) => analyzer.Analyze(text).Select(token => token.Term);

    private sealed class Suffix(string suffix) : ITermFilter
    {
        public string Apply(string term) => term + suffix;
    }
}
