using System.Text;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Knowledge.Tests.Language;

public sealed class SignpostsTests
{
    private static readonly Signposts BuiltIn = Signposts.Read(null, []);

    [Fact]
    public void BuiltIn_HoldsEveryLevel() =>
        Assert.Equal(Enum.GetValues<UrgencyLevel>(), BuiltIn.All.Select(signpost => signpost.Level).Distinct().Order());

    [Fact]
    public void BuiltIn_EverySection_HoldsPatterns() =>
        Assert.All(Enum.GetValues<SignpostSection>(), section => Assert.NotEmpty(BuiltIn[section]));

    [Fact]
    public void BuiltIn_EveryConcept_HoldsWordings()
    {
        Assert.NotEmpty(BuiltIn.Concepts);
        Assert.All(BuiltIn.Concepts.Values, Assert.NotEmpty);
    }

    [Fact]
    public void BuiltIn_NoId_StandsThereTwice() =>
        Assert.Equal(BuiltIn.All.Count, BuiltIn.All.Select(signpost => signpost.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void BuiltIn_ACrisisOfSomeoneElse_IsMarked()
    {
        var marked = BuiltIn.All.Where(signpost => signpost.OfSomeoneElse).ToList();

        Assert.NotEmpty(marked);
        Assert.All(marked, signpost => Assert.Equal(UrgencyLevel.X, signpost.Level));
        Assert.Contains(BuiltIn.All, signpost => signpost is { Level: UrgencyLevel.X, OfSomeoneElse: false });
    }

    [Theory]
    [InlineData("of-someone-else: true", true)]
    [InlineData("of-someone-else: false", false)]
    [InlineData("unless: [y]", false)]
    public void Read_OfSomeoneElse_IsTakenFromTheClinicsFile(string line, bool expected)
    {
        var signposts = Read($"signposts:\n  - id: x\n    level: X\n    any: [x]\n    {line}\n", out var faults);

        Assert.Empty(faults);
        Assert.Equal(expected, signposts.All[^1].OfSomeoneElse);
    }

    [Fact]
    public void Read_OfSomeoneElse_TellsOfAnotherWord()
    {
        var signposts = Read("signposts:\n  - id: x\n    level: X\n    any: [x]\n    of-someone-else: yes\n", out var faults);

        Assert.Equal(["5 signpost-someone-else"], faults);
        Assert.False(signposts.All[^1].OfSomeoneElse);
    }

    [Fact]
    public void Read_OnlyWhatAClinicAdds_IsNotBuiltIn()
    {
        var signposts = Read("signposts:\n  - {id: fever, level: O, any: [xyz]}\n", out _);

        Assert.All(signposts.All.SkipLast(1), signpost => Assert.True(signpost.IsBuiltIn));
        Assert.False(signposts.All[^1].IsBuiltIn);
    }

    [Fact]
    public void Read_AddsWhatAClinicWrites()
    {
        var signposts = Read("concepts:\n  rash: [rash, spots]\nsignposts:\n  - id: skin\n    level: O\n    any: [<rash> + all over | everywhere]\n    unless: [last year]\n", out var faults);
        Assert.Empty(faults);
        Assert.Equal(Describe(BuiltIn.All), Describe(signposts.All.SkipLast(1)));
        Assert.Equal("skin O rash/spots + all over/everywhere unless last year", Describe(signposts.All.TakeLast(1)));
    }

    [Fact]
    public void Read_KeepsTheBuiltInOneBesideOneOfTheSameId()
    {
        var signposts = Read("signposts:\n  - {id: fever, level: O, any: [xyz]}\n", out _);
        Assert.Equal(2, signposts.All.Count(signpost => signpost.Id == "fever"));
    }

    [Theory]
    [InlineData("", "1 signposts-empty")]
    [InlineData("# nothing", "1 signposts-empty")]
    [InlineData("signposts: []", "1 signposts-empty")]
    [InlineData("signposts:\n", "1 signposts-empty")]
    [InlineData("signposts: none", "1 yaml")]
    [InlineData("\nsignposts: {suicide: off}", "2 yaml")]
    [InlineData("signposts:\n  - [", "3 yaml")]
    [InlineData("\n\nwords", "3 yaml")]
    [InlineData("disable: [suicide]", "1 signpost-key")]
    [InlineData("asking: [I | me | my | the | a]", "1 signpost-section")]
    [InlineData("past: []\npresent: [xyz]", "2 signpost-section")]
    [InlineData("negation: {denials: [xyz]}", "1 signpost-section")]
    [InlineData("aggravating: [xyz]", "1 signpost-section")]
    [InlineData("personal: [xyz]", "1 signpost-section")]
    [InlineData("general: [xyz]", "1 signpost-section")]
    [InlineData("support: [xyz]", "1 signpost-section")]
    [InlineData("look-alikes: [I]", "1 signpost-key")]
    [InlineData("present: []", "1 signposts-empty")]
    [InlineData("concepts: none", "1 yaml")]
    [InlineData("signposts:\n  - level: O\n    any: [x]", "2 signpost-id")]
    [InlineData("signposts:\n  - id: x\n    any: [x]", "2 signpost-level")]
    [InlineData("signposts:\n  - {id: x, level: 7, any: [x]}", "2 signpost-level")]
    [InlineData("signposts:\n  - {id: x, level: 'O, X', any: [x]}", "2 signpost-level")]
    [InlineData("signposts:\n  - {id: x, level: o, any: [x]}", "2 signpost-level")]
    [InlineData("signposts:\n  - {id: x, level: O}", "2 signpost-empty")]
    [InlineData("signposts:\n  - {id: x, level: O, any: []}", "2 signpost-empty")]
    [InlineData("signposts:\n  - id: x\n    level: O\n    any:\n      - <none>", "5 signpost-pattern")]
    [InlineData("signposts:\n  - id: x\n    level: O\n    any:\n      - ' | '", "5 signpost-pattern")]
    [InlineData("signposts:\n  - id: x\n    level: O\n    any:\n      - '... | !'", "5 signpost-pattern")]
    [InlineData("a: &a [*a]", "1 yaml")]
    [InlineData("? &a [*a]\n: b", "1 yaml")]
    public void Read_ChangesNothingForAFileThatIsWrong(string yaml, string fault) => AssertUnchanged(Encoding.UTF8.GetBytes(yaml), fault);

    [Fact]
    public void Read_TakesACopyOfTheBuiltInFileWithAnAddition()
    {
        var signposts = Read(EmbeddedText.Read("signposts.yaml").Replace("\n# \"Can't\"", "\n  - {id: skin, level: O, any: [rash]}\n# \"Can't\"", StringComparison.Ordinal), out var faults);
        Assert.Empty(faults);
        Assert.Equal("skin", signposts.All[^1].Id);
        Assert.Equal(BuiltIn[SignpostSection.Asking].Select(Describe), signposts[SignpostSection.Asking].Select(Describe));
    }

    [Fact]
    public void Read_ChangesNothingForABinaryFile() => AssertUnchanged([0, 1, 2, 255], "1 binary-file");

    [Fact]
    public void Read_ChangesNothingForAFileInAnotherEncoding() => AssertUnchanged([.. "# a\n# "u8, 0xE9], "2 not-utf-8");

    [Fact]
    public void Read_ChangesNothingForAMegabyteOfWords() => AssertUnchanged(Encoding.UTF8.GetBytes(new string('x', 1_000_000)), "1 yaml");

    [Fact]
    public void Read_LeavesOutAnUnknownKeyAndTakesTheRest()
    {
        var signposts = Read("signposts:\n  - {id: skin, level: O, any: [rash], silence: [fever]}\n", out var faults);
        Assert.Equal(["2 signpost-key"], faults);
        Assert.Equal(BuiltIn.All.Count + 1, signposts.All.Count);
    }

    private static void AssertUnchanged(byte[] bytes, string fault)
    {
        var signposts = Read(bytes, out var faults);
        Assert.Contains(fault, faults);
        Assert.Equal(Describe(BuiltIn.All), Describe(signposts.All));
        Assert.All(Enum.GetValues<SignpostSection>(), section => Assert.Equal(BuiltIn[section].Select(Describe), signposts[section].Select(Describe)));
    }

    private static Signposts Read(string yaml, out string[] faults) => Read(Encoding.UTF8.GetBytes(yaml), out faults);

    private static Signposts Read(byte[] bytes, out string[] faults)
    {
        var problems = new List<KnowledgeProblem>();
        var signposts = Signposts.Read(Sources.Bytes("signposts.yaml", bytes), problems);
        Assert.All(problems, problem => Assert.Equal("kb/signposts.yaml", problem.File));
        faults = [.. problems.Select(problem => $"{problem.Line} {problem.Rule}")];
        return signposts;
    }

    private static string Describe(IEnumerable<Signpost> signposts) => string.Join('\n', signposts.Select(signpost =>
        $"{signpost.Id} {signpost.Level} {string.Join("; ", signpost.Any.Select(Describe))} unless {string.Join("; ", signpost.Unless.Select(Describe))}"));

    private static string Describe(SignpostPattern pattern) => string.Join(" + ", pattern.All.Select(set => string.Join('/', set.Wordings)));
}
