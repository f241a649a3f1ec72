namespace MetastaticBC.Bot.Tests.Commands;

public sealed class ChatCommandTests : IDisposable
{
    private readonly TemporaryFolder _library = Library.TwoArticles();

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData("\n/quit\nhello\n")]
    [InlineData("\n/quit")]
    [InlineData("\r\n  /quit \r\nhello\r\n")]
    [InlineData("\n")]
    [InlineData("")]
    public async Task Chat_GreetsAnswersAndEnds(string rest)
    {
        var run = await ChatAsync(Library.ScanQuestion + rest);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Hello. I am a computer programme", run.Output, StringComparison.Ordinal);
        Assert.Contains($"\n{Library.ScanPassage}\n\nSource: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Emergency: 999.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, run.Output.Split("Hello").Length);
    }

    [Fact]
    public async Task Chat_WhileNoClinicIsLive_SaysThatItIsADemonstration() =>
        Assert.Contains("This is a demonstration.", (await ChatAsync("/quit\n")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Chat_RemembersAnEmergency()
    {
        var run = await ChatAsync($"I am having a seizure\n{Library.ScanQuestion}\nclose\n{Library.ScanQuestion}\n");

        Assert.Equal(2, run.Output.Split("If what you wrote about earlier").Length);
        Assert.Contains("I have put the reminder away.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chat_PromptsOnTheOtherStream()
    {
        var run = await ChatAsync("hello\n");

        Assert.Equal("\n> \n> ", run.Error);
        Assert.DoesNotContain("> ", run.Output, StringComparison.Ordinal);
    }

    private Task<CommandRun> ChatAsync(string input) => CommandRun.OfAsync(["chat", "--knowledge", _library.Path], input, new ManualClock());
}
