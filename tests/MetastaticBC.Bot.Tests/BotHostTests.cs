using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using MetastaticBC.Bot.Tests.Channels.DirectLine;
using MetastaticBC.Bot.Tests.Commands;

namespace MetastaticBC.Bot.Tests;

public sealed class BotHostTests
{
    private static readonly string[] LongAgo = ["--Clinic:TeamLine", "the ward, 0456", "--Clinic:NumbersVerified", "2001-02-03"];

    [Fact]
    public async Task Health_GoodKnowledge_IsLiveAndReady()
    {
        await using var host = await RunningHost.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task Serve_AnAddressThatIsTaken_TellsOfTheKnowledgeAndExitsWithTwo()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var process = await BotProcess.RunAsync(["serve", "--urls", $"http://{taken.LocalEndpoint}"]);

        Assert.Equal(2, process.ExitCode);
        Assert.Empty(process.Output);
        Assert.Matches("Knowledge [0-9a-f]{16}: [0-9]+ documents", process.Error);
        Assert.Contains("address already in use", process.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_NumbersThatNobodyCheckedLately_AreToldAsAWarning()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var process = await BotProcess.RunAsync(["serve", "--urls", $"http://{taken.LocalEndpoint}", .. LongAgo]);

        Assert.Matches(@"warn: [^\n]+\n +Clinic:NumbersVerified says 2001-02-03\. ", process.Error);
        Assert.Contains("address already in use", process.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_NumbersThatNobodyCheckedLately_IsReadyAllTheSame()
    {
        await using var host = await RunningHost.StartAsync(LongAgo);

        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/health/ready")).StatusCode);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("empty")]
    [InlineData("broken")]
    public async Task BrokenKnowledge_IsNotReadyButStillSafe(string kind)
    {
        using var folder = new TemporaryFolder();
        if (kind == "broken")
            folder.Write("broken.md", "---\ntitle: never closed\n");
        await using var host = await RunningHost.StartAsync("--Knowledge:Folder", kind == "nowhere" ? folder.PathOf("nowhere") : folder.Path);

        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await host.GetAsync("/health/ready")).StatusCode);
        var client = await DirectLineClient.StartAsync(host);
        await client.SayAsync("How is bone pain treated?");
        await client.SayAsync("I am having a seizure");
        await client.SayAsync("I want to kill myself");
        await client.SayAsync("hello");
        var replies = (await client.ReadAsync("1")).Activities.Where(activity => activity.TryGetProperty("replyToId", out _)).ToList();
        Assert.Equal(["abstain", "emergency", "crisis", "smalltalk"], replies.Select(Outcome));
        Assert.StartsWith("I am not ready to answer questions", replies[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("Call 999 now", replies[1].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("Thank you for telling me.", replies[2].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Knowledge_AFolderOfTheClinic_IsAnsweredFrom()
    {
        using var folder = Library.TwoArticles();
        await using var host = await RunningHost.StartAsync("--Knowledge:Folder", folder.Path);

        var client = await DirectLineClient.StartAsync(host);
        await client.SayAsync(Library.ScanQuestion);

        var reply = (await client.ReadAsync("2")).Activities.Single();
        Assert.StartsWith(Library.ScanPassage, reply.GetProperty("text").GetString(), StringComparison.Ordinal);
        Library.AssertSlices(reply.GetProperty("channelData"), folder.Path);
    }

    [Fact]
    public void Create_SeveralFaultsInTheSettings_NamesAll()
    {
        var fault = Assert.Throws<SettingsException>(() => BotHost.Create(["--Clinic:Name=", "--DirectLine:Secrets:0=short", "--Clinic:Live=perhaps"], TimeProvider.System));

        Assert.Equal(2, fault.Faults.Count(sentence => sentence.Contains("DirectLine:Secrets", StringComparison.Ordinal) || sentence.Contains("Clinic", StringComparison.Ordinal)));
    }

    private static string? Outcome(JsonElement reply) => reply.GetProperty("channelData").GetProperty("outcome").GetString();
}
