using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class LanguageMatcherTests
{
    private const string OtherLanguages = "other-languages.txt";

    private static readonly string[] Kinds = ["E", "X", "none"];

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "MetastaticBC.Answers.Tests", "Safety");

    private static readonly LanguageMatcher BuiltIn = new(OtherLanguage.All, MessageTurn.Nothing.Signposts.Negation);

    private static readonly LanguageMatcher Two = new(
        [
            new OtherLanguage("aa", "", "", [Pattern("okapi"), Pattern("moa")], [Pattern("tapir")]),
            new OtherLanguage("bb", "", "", [Pattern("okapi"), Pattern("gnu")], [Pattern("tapir"), Pattern("kiwi")]),
        ],
        MessageTurn.Nothing.Signposts.Negation);

    /// <summary>The lines of the file of whole messages, by what stands before them in brackets.</summary>
    private static readonly ILookup<string, string> Messages = ReadMessages().ToLookup(message => message.Section, message => message.Text);

    public static TheoryData<string> None => [.. OtherLanguage.All.Select(language => $"{language.Code} none")];

    [Theory]
    [InlineData("a moa", "aa", UrgencyLevel.E)]
    [InlineData("a gnu", "bb", UrgencyLevel.E)]
    [InlineData("an okapi", "aa", UrgencyLevel.E)]
    [InlineData("a gnu and a moa", "aa", UrgencyLevel.E)]
    [InlineData("a tapir", "aa", UrgencyLevel.X)]
    [InlineData("a kiwi", "bb", UrgencyLevel.X)]
    [InlineData("a moa and a kiwi", "bb", UrgencyLevel.X)]
    [InlineData("a gnu and a tapir", "aa", UrgencyLevel.X)]
    [InlineData("no gnu", "bb", UrgencyLevel.E)]
    public void Read_PutsACrisisFirstAndThenTheFirstLanguage(string message, string language, UrgencyLevel level) =>
        Assert.Equal(new SafetySignal { Level = level, SignpostId = language, Language = language }, Read(Two, message));

    [Theory]
    [InlineData("an elk")]
    [InlineData("")]
    public void Read_WhereNoWordingStands_IsNull(string message) => Assert.Null(Read(Two, message));

    /// <param name="atLeast">How many are met at the level and in the language that the section is named after.</param>
    [Theory]
    [InlineData("es E", 14)]
    [InlineData("es X", 11)]
    [InlineData("fr E", 14)]
    [InlineData("fr X", 9)]
    [InlineData("de E", 14)]
    [InlineData("de X", 9)]
    [InlineData("pl E", 15)]
    [InlineData("pl X", 10)]
    [InlineData("ar E", 12)]
    [InlineData("ar X", 10)]
    [InlineData("ur E", 16)]
    [InlineData("ur X", 13)]
    [InlineData("zh E", 14)]
    [InlineData("zh X", 10)]
    [InlineData("pt E", 13)]
    [InlineData("pt X", 10)]
    public void Read_MeetsMostWholeMessages(string section, int atLeast)
    {
        var missed = Messages[section].Where(message => Met(message) != section).ToList();

        Assert.True(Messages[section].Count() - missed.Count >= atLeast, $"{missed.Count} missed:\n{string.Join('\n', missed)}");
    }

    [Theory]
    [MemberData(nameof(None))]
    public void Read_LeavesWholeMessagesThatAreNotUrgent(string section) => Assert.All(Messages[section], message => Assert.Null(Met(message)));

    [Fact]
    public void Read_LeavesEveryEnglishMessageOfTheSafetySuite()
    {
        var english = Directory.GetFiles(Folder, "*.txt").Where(path => Path.GetFileName(path) != OtherLanguages).SelectMany(LabelledMessage.ReadFile);

        Assert.All(english, message => Assert.Null(Met(message.Text)));
    }

    [Theory]
    [InlineData("I have a temperature of 38.5")]
    [InlineData("The thermometer says 38.4")]
    [InlineData("She had convulsions as a child")]
    public void Read_LeavesEnglishWordsThatLookLikeOnesOfAnotherLanguage(string message) => Assert.Null(Met(message));

    [Fact]
    public void Messages_CoverEveryLanguage() => Assert.Equal(
        OtherLanguage.All.SelectMany(language => Kinds.Select(kind => $"{language.Code} {kind}")).Order(StringComparer.Ordinal),
        Messages.Select(section => section.Key).Order(StringComparer.Ordinal));

    private static SafetySignal? Read(LanguageMatcher matcher, string message) => matcher.Read(message, TextAnalyzer.Words.Analyze(message));

    private static string? Met(string message) =>
        Read(BuiltIn, message) is { } signal ? $"{signal.Language} {signal.Level}" : null;

    private static IEnumerable<(string Section, string Text)> ReadMessages()
    {
        var section = "";
        foreach (var line in File.ReadAllLines(Path.Combine(Folder, OtherLanguages)))
        {
            if (line is ['[', .., ']'])
                section = line[1..^1];
            else if (line is not ("" or ['#', ..]))
                yield return (section, line);
        }
    }

    private static SignpostPattern Pattern(string wording) => new([new WordingSet([wording])]);
}
