using System.Diagnostics;
using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Search.Tests.Spelling;

public sealed class SpellingCorrectorTests
{
    private static readonly SpellingIndex Index = SpellingIndex.Of(
        SmallLibrary.Of(
            "# Side effects of chemotherapy\n\nThe bones hurt, the breasts are sore and the cough is common. Is it metastatic breast cancer? Chemo may help. Hypothyroidism is operable.\n"), []);

    private static readonly SpellingCorrector Corrector = new(Index);

    [Theory]
    [InlineData("brest", "breast")]
    [InlineData("metastatci", "metastatic")]
    [InlineData("cheemo", "chemo")]
    [InlineData("sideeffects", "side effects")]
    [InlineData("letrazole", "letrozole")]
    [InlineData("tamoxefin", "tamoxifen")]
    [InlineData("femera", "femara")]
    public void Correct_TakesASlipForItsWord(string typed, string meant) => Assert.Equal(meant, Corrector.Correct(typed));

    [Theory]
    [InlineData("bon")]
    [InlineData("b0nes")]
    [InlineData("breast5")]
    [InlineData("bréstt")]
    [InlineData("because")]
    [InlineData("becuase")]
    [InlineData("zolpidem")]
    [InlineData("inventedmab")]
    [InlineData("")]
    public void Correct_LeavesAlone(string typed) => Assert.Null(Corrector.Correct(typed));

    [Fact]
    public void Correct_AKnownWord_IsNeverCorrected()
    {
        string[] known = [.. new WordList(typeof(WordList).Assembly, "common-words.txt").ToArray(), .. new WordList(typeof(WordList).Assembly, "known-words.txt").ToArray(), .. DrugNames.All];

        Assert.DoesNotContain(known, word => Corrector.Correct(word) is not null);
    }

    [Fact]
    public void Correct_IsAKnownWordWithinTheDistance() => FixedSeed.Holds(RandomWords.Words, typed =>
    {
        if (Corrector.Correct(typed) is not { } meant || meant.Contains(' '))
            return;
        Assert.True(Index.Contains(meant));
        Assert.NotNull(SlipCost.Between(typed, meant, typed.Length < 6 ? 1 : 2));
    }, count: 5000);

    [Fact]
    public void Correct_ADrug_NeverBecomesAnother() => Assert.All(DrugNames.All.Where(name => name.Length >= 4), name => Assert.All(Slips(name), typed =>
    {
        if (Corrector.Correct(typed) is { } meant && DrugNames.IsDrug(meant))
            Assert.True(DrugNames.AreTheSame(name, meant), $"{typed} became {meant}, not {name}");
    }));

    [Fact]
    public void Correct_BetweenTwoDrugsAsNear_LeavesAlone()
    {
        var builder = new SpellingIndexBuilder();
        foreach (var name in (string[])["prednisolone", "prednisone", "olaparib", "taxol"])
            builder.AddWord(name, 3);
        var corrector = new SpellingCorrector(builder.Build());

        Assert.Null(corrector.Correct("prednisoone"));
        Assert.Equal("prednisolone", corrector.Correct("prednisalone"));
    }

    [Fact]
    public void Correct_IsTheSameEveryTime() => FixedSeed.Holds(RandomWords.Words, typed => Assert.Equal(Corrector.Correct(typed), new SpellingCorrector(Index).Correct(typed)));

    [Fact]
    public void Correct_AMessage_NamesWhatWasTypedWhereItStands()
    {
        Assert.Equal(
            [(8, "sideeffects", "side effects"), (23, "Chemo-therapy", "chemotherapy"), (41, "BREST", "breast")],
            Read("are the sideeffects of Chemo-therapy for BREST canc3r").Select(found => (found.Span.Start, found.Typed, found.Meant)));
        Assert.Equal([("meta static", "metastatic")], Read("is it meta static").Select(found => (found.Typed, found.Meant)));
        Assert.DoesNotContain(Read("is it meta, static"), found => found.Meant == "metastatic");
        Assert.Empty(Read("the bones are sore"));
    }

    [Fact]
    public void Correct_AMessage_GivesSpansThatHoldWhatWasTyped() => FixedSeed.Holds(RandomText.Texts, text =>
    {
        var corrections = Read(text);

        Assert.All(corrections, found => Assert.Equal(found.Typed, text[found.Span.Start..found.Span.End]));
        Assert.All(corrections.Zip(corrections.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
    }, count: 1000);

    [Fact]
    public void Correct_AHostileMessage_IsBounded()
    {
        var words = string.Join(' ', Enumerable.Range(0, 5000).Select(number => "cogh" + new string([.. $"{number}".Select(digit => (char)(digit - '0' + 'p'))])));
        var again = string.Join(' ', Enumerable.Repeat("cogh", 5000));
        var start = Stopwatch.GetTimestamp();

        Assert.InRange(Read(words).Count, 0, SpellingCorrector.MaximumLookUps);
        Assert.Equal(5000, Read(again).Count);
        Assert.Empty(Read(new string('b', 10_000)));
        Assert.True(Stopwatch.GetElapsedTime(start).TotalSeconds < 1);
    }

    private static IReadOnlyList<Correction> Read(string text) => Corrector.Correct(text, TextAnalyzer.Words.Analyze(text));

    /// <summary>Each letter left out, doubled, swapped with the next, or another vowel.</summary>
    private static IEnumerable<string> Slips(string name) => Enumerable.Range(0, name.Length).SelectMany(place => (string[])
    [
        name.Remove(place, 1),
        name.Insert(place, name[place].ToString()),
        place + 1 < name.Length ? name[..place] + name[place + 1] + name[place] + name[(place + 2)..] : name,
        name[..place] + 'a' + name[(place + 1)..],
    ]);
}
