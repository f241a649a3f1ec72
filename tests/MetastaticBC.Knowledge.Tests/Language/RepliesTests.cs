using System.Text;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Tests.Language;

public sealed class RepliesTests
{
    private static readonly Replies BuiltIn = Replies.Read(null, []);

    [Fact]
    public void BuiltIn_HoldsEveryReply() => Assert.All(Enum.GetValues<ReplyKey>(), key => Assert.NotEmpty(BuiltIn[key]));

    [Fact]
    public void BuiltIn_NamesANumberWhereItMatters()
    {
        Assert.Contains("{emergency}", BuiltIn[ReplyKey.Emergency], StringComparison.Ordinal);
        Assert.Contains("{line}", BuiltIn[ReplyKey.Urgent], StringComparison.Ordinal);
        Assert.Contains("{listening}", BuiltIn[ReplyKey.Crisis], StringComparison.Ordinal);
    }

    [Fact]
    public void BuiltIn_UrgentReplies_BeginWithWhomToCallAndAreShort()
    {
        Assert.StartsWith("Call {emergency} ", BuiltIn[ReplyKey.Emergency], StringComparison.Ordinal);
        Assert.StartsWith("Phone {line} ", BuiltIn[ReplyKey.Urgent], StringComparison.Ordinal);
        AssertWords(60, ReplyKey.Emergency, ReplyKey.Urgent);
    }

    [Fact]
    public void BuiltIn_CrisisReplies_AreShortAndBlameNobody()
    {
        AssertWords(119, ReplyKey.Crisis, ReplyKey.CrisisCarer);
        Assert.DoesNotContain("commit", BuiltIn[ReplyKey.Crisis] + BuiltIn[ReplyKey.CrisisCarer], StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(ReplyKey.Crisis, "Thank you", "a person", "computer programme", "{emergency}", "{listening}", "someone near", "{line}")]
    [InlineData(ReplyKey.CrisisCarer, "Thank you", "computer programme", "Stay with them", "{emergency}", "{listening}", "someone near", "{line}")]
    public void BuiltIn_CrisisReplies_NameWhatHelpsInOrder(ReplyKey key, params string[] names)
    {
        var places = names.Select(name => BuiltIn[key].IndexOf(name, StringComparison.Ordinal)).ToList();

        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Equal(0, places[0]);
    }

    [Theory]
    [InlineData(ReplyKey.SameDay, "{team}", "{line}", "{emergency}")]
    [InlineData(ReplyKey.IfNow, "{line}", "{emergency}")]
    [InlineData(ReplyKey.Support, "{listening}")]
    [InlineData(ReplyKey.Personal, "{line}")]
    [InlineData(ReplyKey.PersonalGeneral, "{clinic}")]
    [InlineData(ReplyKey.Reminder, "{emergency}", "{line}")]
    public void BuiltIn_LinesBesideAnswers_NameWhomToTurnTo(ReplyKey key, params string[] places) =>
        Assert.All(places, place => Assert.Contains(place, BuiltIn[key], StringComparison.Ordinal));

    [Fact]
    public void For_FillsEveryPlace()
    {
        var replies = BuiltIn.For(new ClinicContacts { Name = "Hilltop", EmergencyNumber = "112", OncologyLine = "555", Team = "444", ListeningLine = "777" });
        Assert.All(Enum.GetValues<ReplyKey>(), key => Assert.DoesNotContain('{', replies[key]));
        Assert.Contains("112", replies[ReplyKey.Emergency], StringComparison.Ordinal);
        Assert.StartsWith("Please phone 444 today", replies[ReplyKey.SameDay], StringComparison.Ordinal);
    }

    [Fact]
    public void For_NoNumbersOfItsOwn_NamesTheClinicsLinesInWords()
    {
        var replies = BuiltIn.For(new ClinicContacts { EmergencyNumber = "112", ListeningLine = "777" });

        Assert.StartsWith("Phone your hospital's 24-hour cancer line now", replies[ReplyKey.Urgent], StringComparison.Ordinal);
        Assert.StartsWith("Please phone your cancer team today", replies[ReplyKey.SameDay], StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TakesTheClinicsWording()
    {
        var replies = Read("emergency: Dial {emergency} at once.\nthanks: My pleasure.\n", out var faults);
        Assert.Empty(faults);
        Assert.Equal("Dial {emergency} at once.", replies[ReplyKey.Emergency]);
        Assert.Equal("My pleasure.", replies[ReplyKey.Thanks]);
        Assert.Equal(BuiltIn[ReplyKey.Crisis], replies[ReplyKey.Crisis]);
    }

    [Theory]
    [InlineData("crisis-carer", ReplyKey.CrisisCarer, "{emergency}, {listening}, {line}.")]
    [InlineData("same-day", ReplyKey.SameDay, "{team}, {line}, {emergency}.")]
    [InlineData("if-now", ReplyKey.IfNow, "{emergency} or {line}.")]
    [InlineData("support", ReplyKey.Support, "Talk to {listening} or to {team}.")]
    [InlineData("personal", ReplyKey.Personal, "Ask {team} or {line}.")]
    [InlineData("personal-general", ReplyKey.PersonalGeneral, "From {clinic}:")]
    public void Read_TakesTheClinicsWordingOfEveryLine(string key, ReplyKey reply, string text)
    {
        var replies = Read($"{key}: \"{text}\"\n", out var faults);

        Assert.Empty(faults);
        Assert.Equal(text, replies[reply]);
    }

    [Fact]
    public void Read_TakesTheGoodOnesBesideABadOne()
    {
        var replies = Read("emergency: Call nobody.\nthanks: My pleasure.\n", out var faults);
        Assert.Equal(["1 reply-place"], faults);
        Assert.Equal("My pleasure.", replies[ReplyKey.Thanks]);
        Assert.Equal(BuiltIn[ReplyKey.Emergency], replies[ReplyKey.Emergency]);
    }

    [Fact]
    public void Read_TellsOfAnEmptyFile() => AssertUnchanged("", "1 replies-empty");

    [Theory]
    [InlineData("emergency:", "1 reply-empty")]
    [InlineData("\ncrisis: ''", "2 reply-empty")]
    [InlineData("thanks: \"\\u200B\"", "1 reply-empty")]
    [InlineData("thanks: '...'", "1 reply-empty")]
    [InlineData("thanks: null", "1 reply-empty")]
    [InlineData("thanks: [a]", "1 yaml")]
    [InlineData("emergency: Call the clinic.", "1 reply-place")]
    [InlineData("emergency: Call {emergency", "1 reply-place")]
    [InlineData("crisis: Call {emergency} or {line}.", "1 reply-place")]
    [InlineData("crisis-carer: Call {emergency} or {line}.", "1 reply-place")]
    [InlineData("same-day: Call {emergency} or {line}.", "1 reply-place")]
    [InlineData("if-now: Call {emergency}.", "1 reply-place")]
    [InlineData("support: Talk to someone.", "1 reply-place")]
    [InlineData("personal: Ask {team}.", "1 reply-place")]
    [InlineData("personal-general: 'In general:'", "1 reply-place")]
    [InlineData("SameDay: Call {emergency}, {line} or {team}.", "1 reply-key")]
    [InlineData("thanks: Thank {you}.", "1 reply-place")]
    [InlineData("Emergency: Call {emergency}.", "1 reply-key")]
    [InlineData("disable: [crisis]", "1 reply-key")]
    [InlineData("thanks: a\nthanks: b", "2 yaml")]
    [InlineData("thanks: a: b", "1 yaml")]
    [InlineData("- a", "1 yaml")]
    [InlineData("thanks: &a x\nerror: *a", "2 yaml")]
    public void Read_ChangesNothingForAFileThatIsWrong(string yaml, string fault) => AssertUnchanged(yaml, fault);

    [Fact]
    public void Read_ChangesNothingForAMegabyteOfText() => AssertUnchanged("emergency: '{emergency} " + new string('x', 1_000_000) + "'", "1 reply-length");

    [Fact]
    public void Read_ChangesNothingForABinaryFile() => AssertUnchanged("thanks: a\n\0", "2 binary-file");

    /// <summary>With the numbers of every country, as people read it.</summary>
    private static void AssertWords(int most, params ReplyKey[] keys) => Assert.All(Helplines.All, country =>
    {
        var replies = BuiltIn.For(new ClinicContacts { EmergencyNumber = country.EmergencyNumber, ListeningLine = country.ListeningLine });
        Assert.All(keys, key => Assert.InRange(WordCount.Of(replies[key]), 20, most));
    });

    private static void AssertUnchanged(string yaml, string fault)
    {
        var replies = Read(yaml, out var faults);
        Assert.Contains(fault, faults);
        Assert.All(Enum.GetValues<ReplyKey>(), key => Assert.Equal(BuiltIn[key], replies[key]));
    }

    private static Replies Read(string yaml, out string[] faults)
    {
        var problems = new List<KnowledgeProblem>();
        var replies = Replies.Read(Sources.Bytes("replies.yaml", Encoding.UTF8.GetBytes(yaml)), problems);
        Assert.All(problems, problem => Assert.Equal("kb/replies.yaml", problem.File));
        faults = [.. problems.Select(problem => $"{problem.Line} {problem.Rule}")];
        return replies;
    }
}
