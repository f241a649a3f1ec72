using System.Text;
using MetastaticBC.Knowledge.Language;

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
    public void For_FillsEveryPlace()
    {
        var replies = BuiltIn.For(new ClinicContacts { Name = "Hilltop", EmergencyNumber = "112", OncologyLine = "555", ListeningLine = "777" });
        Assert.All(Enum.GetValues<ReplyKey>(), key => Assert.DoesNotContain('{', replies[key]));
        Assert.Contains("112", replies[ReplyKey.Emergency], StringComparison.Ordinal);
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
