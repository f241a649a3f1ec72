using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class FeatureReaderTests
{
    private static readonly PatternCompiler Compiler = MessageTurn.NewCompiler();

    private const int MaximumWords = 1000;

    private static readonly FeatureReader Reader = new(MessageTurn.Nothing.Signposts, Compiler);

    private static readonly RuleReading NoRules = Rules();

    [Fact]
    public void Read_TakesWordsAndPairsWithUpToTwoOthersBetween()
    {
        var expected = new FeatureList();
        foreach (var word in (string[])["kiwi", "moa", "gnu", "elk"])
            expected.AddWord(word);
        foreach (var (first, second, gap) in ((string, string, int)[])[
            ("kiwi", "moa", 0), ("moa", "gnu", 0), ("gnu", "elk", 0), ("kiwi", "gnu", 1), ("moa", "elk", 1), ("kiwi", "elk", 2)])
        {
            expected.AddPair(first, second, gap);
        }

        Assert.Equal(expected.Others.Order(), Read("Kiwi, moa! Gnu\nelk").Others.Order());
    }

    [Fact]
    public void Read_TakesNoPairOfWordsFartherApart()
    {
        var far = new FeatureList();
        far.AddPair("kiwi", "elk", 1);

        Assert.DoesNotContain(far.Others.Single(), Read("kiwi moa gnu emu elk").Others);
    }

    [Fact]
    public void Read_TakesGroupsOfTwoToFiveLettersAlsoAcrossWords()
    {
        var expected = new FeatureList();
        expected.AddGroups(" kiwi moa ", 2, 5);

        Assert.Equal(expected.Letters.Order(), Read("Kiwi... moa").Letters.Order());
    }

    [Theory]
    [InlineData("kiwi moa", "KIWI, moa!", true, true)]
    [InlineData("kiwi hopping", "kiwi hops", true, false)]
    [InlineData("kiwi moa", "moa kiwi", false, false)]
    [InlineData("kiwi moa", "kiwi moa kiwi", false, false)]
    [InlineData("kiwi moa", "kiwi gnu moa", false, false)]
    [InlineData("kiwi moa gnu", "kiwi moa. Gnu", true, true)]
    public void Read_OfTwoMessages_DiffersByWordsAndLetters(string message, string other, bool sameWords, bool sameLetters)
    {
        var (first, second) = (Read(message), Read(other));

        Assert.Equal(sameWords, first.Others.ToHashSet().SetEquals(second.Others));
        Assert.Equal(sameLetters, first.Letters.SetEquals(second.Letters));
    }

    [Theory]
    [InlineData(24, false)]
    [InlineData(25, true)]
    public void Read_TakesTheFirstTwentyFourLettersOfAWord(int length, bool same)
    {
        var start = new string('a', length - 1);

        Assert.Equal(same, Read(start + "b").Letters.SetEquals(Read(start + "c").Letters));
        Assert.Empty(Read(start + "b").Others.Intersect(Read(start + "c").Others));
    }

    [Theory]
    [InlineData("fever", true, false)]
    [InlineData("feverish kiwi", true, false)]
    [InlineData("no fever", false, true)]
    [InlineData("no fever, but now a fever", true, false)]
    [InlineData("kiwi", false, false)]
    public void Read_TellsConceptsThatStandThereFromDeniedOnes(string message, bool stands, bool denied)
    {
        var features = Read(message).Others.ToHashSet();

        Assert.Equal(stands, features.Contains(Pattern("concept", "fever")));
        Assert.Equal(denied, features.Contains(Pattern("denied", "fever")));
    }

    [Fact]
    public void Read_TakesWhatThePatternsFound()
    {
        var rules = new RuleReading(
            [Signpost("kiwi", UrgencyLevel.E), Signpost("moa", UrgencyLevel.O)], [], [], [Signpost("gnu", UrgencyLevel.O)], [Signpost("elk", UrgencyLevel.X)],
            new HashSet<SignpostSection> { SignpostSection.Asking });

        Assert.Equal(
            new[]
            {
                Pattern("met", "kiwi"), Pattern("met", "moa"), Pattern("level met", "E"), Pattern("level met", "O"),
                Pattern("level asked about", "O"), Pattern("level excused", "X"), Pattern("section", "Asking"),
            }.Order(),
            Reader.Read(MessageTurn.Message("", Compiler), rules).Others.Order());
    }

    [Fact]
    public void Read_NamesOnlySignpostsThatAreMet()
    {
        var (kiwi, moa, graver) = (Signpost("kiwi", UrgencyLevel.O), Signpost("moa", UrgencyLevel.O), Signpost("kiwi", UrgencyLevel.E));

        Assert.False(Same(Rules(met: kiwi), Rules(met: moa)));
        Assert.False(Same(Rules(met: kiwi), Rules(met: graver)));
        Assert.True(Same(Rules(asked: kiwi), Rules(asked: moa)));
        Assert.False(Same(Rules(asked: kiwi), Rules(asked: graver)));
        Assert.True(Same(Rules(excused: kiwi), Rules(excused: moa)));
        Assert.False(Same(Rules(excused: kiwi), Rules(excused: graver)));
        Assert.False(Same(Rules(asked: kiwi), Rules(excused: kiwi)));
        Assert.False(Same(Rules(asked: kiwi), NoRules));
    }

    [Fact]
    public void Read_OfAVeryLongMessage_TakesTheFirstThousandWords()
    {
        var words = Enumerable.Range(0, 50_000).Select(number => $"kiwi{number}").ToList();
        var (all, start) = (Read(string.Join(' ', words)), Read(string.Join(' ', words.Take(MaximumWords))));
        var shorter = Read(string.Join(' ', words.Take(MaximumWords - 1)));

        Assert.Equal(start.Others.Order(), all.Others.Order());
        Assert.Equal(start.Letters.Order(), all.Letters.Order());
        Assert.ProperSuperset(shorter.Others.ToHashSet(), start.Others.ToHashSet());
    }

    [Fact]
    public void Read_OfAVeryLongMessage_StillTakesItsConcepts() =>
        Assert.Contains(Pattern("concept", "fever"), Read(string.Concat(Enumerable.Repeat("kiwi ", 2 * MaximumWords)) + "fever").Others);

    [Fact]
    public async Task Read_OfAVeryLongMessage_Ends() =>
        await HangGuard.RunAsync(() => Read(string.Concat(Enumerable.Repeat("no fever after chemo ", 50_000 / 4))));

    private static FeatureList Read(string message) => Reader.Read(MessageTurn.Message(message, Compiler), NoRules);

    private static bool Same(RuleReading rules, RuleReading others)
    {
        var message = MessageTurn.Message("kiwi", Compiler);
        return Reader.Read(message, rules).Others.ToHashSet().SetEquals(Reader.Read(message, others).Others);
    }

    private static RuleReading Rules(Signpost? met = null, Signpost? asked = null, Signpost? excused = null) =>
        new(List(met), [], [], List(asked), List(excused), new HashSet<SignpostSection>());

    private static List<Signpost> List(Signpost? signpost) => signpost is null ? [] : [signpost];

    private static Signpost Signpost(string id, UrgencyLevel level) => new(id, level, [], []);

    private static int Pattern(string kind, string name)
    {
        var features = new FeatureList();
        features.AddPattern(kind, name);
        return features.Others.Single();
    }
}
