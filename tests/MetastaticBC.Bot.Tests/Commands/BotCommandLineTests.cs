namespace MetastaticBC.Bot.Tests.Commands;

public sealed class BotCommandLineTests
{
    [Theory]
    [InlineData("aks", "How is it treated?")]
    [InlineData("nonsense")]
    [InlineData("serve", "nonsense")]
    [InlineData("serve", "--urls")]
    [InlineData("--nonsense")]
    [InlineData("ask")]
    [InlineData("ask", "liver?", "surplus")]
    [InlineData("ask", "liver?", "--jsno")]
    [InlineData("ask", "liver?", "--knowledge")]
    [InlineData("eval")]
    [InlineData("chat", "--json")]
    [InlineData("check", "surplus")]
    [InlineData("import")]
    [InlineData("import", "page.html", "--to")]
    [InlineData("import", "page.html", "--nonsense")]
    [InlineData("train", "folder", "surplus")]
    public async Task Run_AWordThatMeansNothing_IsRefusedInASentence(params string[] args) =>
        (await CommandRun.OfAsync(args)).AssertRefused("Run with --help");

    [Theory]
    [InlineData("http://0.0.0.0:5000")]
    [InlineData("http://*:5000")]
    [InlineData("http://clinic.example:5000")]
    [InlineData("http://localhost:5000;http://[::]:5000")]
    public async Task Serve_AnAddressThatOthersCanReach_IsRefusedWhileNoClinicIsLive(string urls) =>
        (await CommandRun.OfAsync("serve", "--urls", urls)).AssertRefused("can be reached from other machines", "Clinic:Live");

    [Theory]
    [InlineData("--urls", "nonsense")]
    [InlineData("--urls", "http://localhost:99999")]
    [InlineData("--urls", "http://localhost:5000x")]
    [InlineData("--urls", "http://localhost:80:5000")]
    [InlineData("--urls", "ftp://localhost:5000")]
    [InlineData("--Kestrel:Endpoints:Web:Url=https://localhost:0", "--Kestrel:Endpoints:Web:Certificate:Path=missing.pfx")]
    [InlineData("--Clinic:Live", "perhaps")]
    [InlineData("--Clinic:Name=", "--DirectLine:Secrets:0=short")]
    [InlineData("--Answers:MaximumRisk", "70")]
    public async Task Serve_ASettingThatCantBeUsed_IsRefusedInASentence(params string[] settings)
    {
        // Without this limit a host that did start would never let the test end.
        var run = CommandRun.OfAsync(["serve", "--Logging:Console:LogLevel:Default=None", .. settings]);

        (await run.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken)).AssertRefused();
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("ask", "--help")]
    [InlineData("eval", "-h")]
    [InlineData("serve", "--help")]
    [InlineData("--version")]
    public async Task Run_AskedForHelp_Succeeds(params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.NotEqual("", run.Output);
    }

    [Fact]
    public async Task Help_NamesEveryCommand()
    {
        var help = (await CommandRun.OfAsync("--help")).Output;

        Assert.All(["serve", "ask", "chat", "eval", "check", "import", "train"], command => Assert.Contains($"  {command} ", help, StringComparison.Ordinal));
    }
}
