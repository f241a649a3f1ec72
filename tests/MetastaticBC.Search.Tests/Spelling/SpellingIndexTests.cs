using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Search.Tests.Spelling;

public sealed class SpellingIndexTests
{
    [Fact]
    public void Of_HoldsTheWordsOfEveryField()
    {
        const string text = "---\ntitle: Alphaword here\nquestions:\n  Betaword:\n    - What of gammawords?\n---\n\n## Betaword\n\nSome deltawords\n\n- epsilonword\n";
        var index = SpellingIndex.Of(SmallLibrary.With("zetaword, eta theta", text), ["iotaword"]);

        Assert.All(["alphaword", "betaword", "gammawords", "deltawords", "epsilonword", "zetaword", "theta", "iotaword", "letrozole"], word => Assert.True(index.Contains(word), word));
        Assert.False(index.Contains("deltaword"));
        Assert.False(index.Contains("because"));
        Assert.True(index.IsKnown("because"));
        Assert.Equal("eta theta", index.RunTogether("etatheta"));
        Assert.Null(index.RunTogether("somedeltawords"));
    }

    /// <summary>The other forms under which the index holds a compound or a numeral are no words that anybody means.</summary>
    [Fact]
    public void Of_HoldsWordsOnlyAsTheyAreWritten()
    {
        var knowledge = SmallLibrary.Of("# Bone-strengthening drugs\n\n## Triple-negative, stage IV\n\nBone-strengthening drugs and x ray scans for stage IV.\n");
        var index = SpellingIndex.Of(knowledge, []);

        Assert.All(["bone", "strengthening", "triple", "negative", "ray", "iv"], word => Assert.True(index.Contains(word), word));
        Assert.All(["bonestrengthening", "bonestrengthen", "triplenegative"], word => Assert.False(index.Contains(word), word));
        Assert.Null(new SpellingCorrector(index).Correct("bonestrengthenin"));
    }

    [Fact]
    public void AddText_HoldsThePlainWordsThatTheAnalyzerSees() => FixedSeed.Holds(RandomText.Texts, given =>
    {
        var text = given.Replace('\'', ' ').Replace('’', ' ');
        var builder = new SpellingIndexBuilder();
        builder.AddText(text, new TextSpan(0, text.Length));
        var index = builder.Build();

        Assert.All(TextAnalyzer.Words.Analyze(text).Where(token => SpellingIndex.HoldsWord(token.Term)), token => Assert.True(index.Contains(token.Term), token.Term));
    }, count: 1000);

    [Fact]
    public void Build_GivesTheSameWhateverTheOrder() => FixedSeed.Holds(RandomWords.Lists, list =>
    {
        var typed = list.Word + "ab";
        var forth = Build(list.Others).Near(typed, 2).Order();
        var back = Build(list.Others.Reverse()).Near(typed, 2).Order();

        Assert.Equal(forth, back);
    });

    [Fact]
    public void Near_IsAsNearAsWasAsked() => FixedSeed.Holds(RandomWords.Lists, list =>
        Assert.All(Build(list.Others).Near(list.Word, 1), candidate => Assert.True(candidate.Slip.Edits <= 1)));

    private static SpellingIndex Build(IEnumerable<string> words)
    {
        var builder = new SpellingIndexBuilder();
        foreach (var word in words)
            builder.AddWord(word, word.Length);
        return builder.Build();
    }
}
