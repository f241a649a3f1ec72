using MetastaticBC.Answers.Understanding;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Tests.Understanding;

public sealed class WordingLookupTests
{
    private static readonly WordingLookup<string> Lookup = Of(("liver", "a"), ("liver metastases scan", "b"), ("T-DM1", "c"), ("livers", "d"), ("the", "e"), ("lining of the lung", "f"));

    [Theory]
    [InlineData("liver metastases scan", "liver metastas scan")]
    [InlineData("Liver, metastases: scans!", "liver metastas scan")]
    [InlineData("liver metastases today", "liver")]
    [InlineData("metastases", null)]
    [InlineData("scan liver", null)]
    [InlineData("the liver", "liver")]
    [InlineData("lining lung", "line lung")]
    [InlineData("the", null)]
    [InlineData("", null)]
    public void LongestAt_TakesTheWordingThatReachesFurthest(string text, string? expected) =>
        Assert.Equal(expected, LongestAt(text)?.Terms is { } terms ? string.Join(' ', terms) : null);

    [Theory]
    [InlineData("T-DM1 today", 2)]
    [InlineData("t dm1 today", 2)]
    [InlineData("tdm1 today", 1)]
    public void LongestAt_OfTwoAsFarTakesTheJoinedForm(string text, int end)
    {
        var found = LongestAt(text);

        Assert.Equal(["tdm1"], found?.Terms);
        Assert.Equal(end, found?.End);
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(2, 1)]
    [InlineData(1, 1)]
    [InlineData(0, null)]
    public void LongestAt_DoesNotReachBeyondTheLast(int last, int? end) =>
        Assert.Equal(end, Lookup.LongestAt(TextAnalyzer.English.Analyze("liver metastases scan"), 0, last)?.End);

    [Fact]
    public void LongestAt_BeginsAtTheTokenThatIsNamed()
    {
        var tokens = TextAnalyzer.English.Analyze("scan of the liver");

        Assert.Null(Lookup.LongestAt(tokens, 0));
        Assert.Equal(4, Lookup.LongestAt(tokens, 1)?.End);
        Assert.Null(Lookup.LongestAt(tokens, 2));
    }

    [Fact]
    public void ValuesOf_GivesAllInTheirOrderAndEachOnce()
    {
        var lookup = Of(("lung", "b"), ("lungs", "a"), ("Lung", "b"));

        Assert.Equal(["b", "a"], lookup.ValuesOf(["lung"]));
        Assert.Empty(lookup.ValuesOf(["lungs"]));
        Assert.Empty(lookup.ValuesOf([]));
    }

    [Fact]
    public void Add_ACompound_IsKnownJoinedAndByItsParts()
    {
        Assert.Equal(["c"], Lookup.ValuesOf(["tdm1"]));
        Assert.Equal(["c"], Lookup.ValuesOf(["t", "dm1"]));
    }

    private static (IReadOnlyList<string> Terms, int End)? LongestAt(string text) => Lookup.LongestAt(TextAnalyzer.English.Analyze(text), 0);

    private static WordingLookup<string> Of(params (string Wording, string Value)[] wordings)
    {
        var lookup = new WordingLookup<string>(TextAnalyzer.English);
        foreach (var (wording, value) in wordings)
            lookup.Add(wording, value);
        return lookup;
    }
}
