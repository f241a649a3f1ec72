using System.Net;

namespace MetastaticBC.Bot.Tests.Channels.WebChat;

public sealed class WebChatEndpointsTests
{
    private const string Demonstration = "This is a demonstration.";

    [Fact]
    public async Task Page_IsFilledAndStrict()
    {
        await using var host = await RunningHost.StartAsync();

        var response = await host.GetAsync("/");

        var page = await ReadAsync(response);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
        Assert.Contains("the demonstration clinic", page, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:999\"", page, StringComparison.Ordinal);
        Assert.Contains("24-hour cancer line", page, StringComparison.Ordinal);
        Assert.Contains(Demonstration, page, StringComparison.Ordinal);
        AssertStrict(response);
    }

    [Theory]
    [InlineData("chat.js", "text/javascript; charset=utf-8")]
    [InlineData("directline.js", "text/javascript; charset=utf-8")]
    [InlineData("reply.js", "text/javascript; charset=utf-8")]
    [InlineData("chat.css", "text/css; charset=utf-8")]
    public async Task Files_AreServedWithTheirTypeAndStrict(string name, string contentType)
    {
        await using var host = await RunningHost.StartAsync();

        var response = await host.GetAsync($"/webchat/{name}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(contentType, response.Content.Headers.ContentType!.ToString());
        Assert.DoesNotContain("{{", await ReadAsync(response), StringComparison.Ordinal);
        AssertStrict(response);
    }

    [Fact]
    public async Task Page_EveryFileItAndItsModulesName_IsThere()
    {
        await using var host = await RunningHost.StartAsync();
        var page = await ReadAsync(await host.GetAsync("/"));
        var script = await ReadAsync(await host.GetAsync("/webchat/chat.js"));

        var named = page.Split('"').Where(part => part.StartsWith("/webchat/", StringComparison.Ordinal))
            .Concat(script.Split('\'').Where(part => part.StartsWith("./", StringComparison.Ordinal)).Select(part => "/webchat/" + part[2..])).ToList();

        Assert.True(named.Count >= 4);
        foreach (var path in named)
            Assert.Equal(HttpStatusCode.OK, (await host.GetAsync(path)).StatusCode);
    }

    [Theory]
    [InlineData("/webchat/missing.js")]
    [InlineData("/webchat/index.html")]
    [InlineData("/webchat/CHAT.JS")]
    [InlineData("/webchat/..%2Fappsettings.json")]
    [InlineData("/webchat/")]
    [InlineData("/appsettings.json")]
    public async Task Files_AnyOtherName_IsNotFound(string path)
    {
        await using var host = await RunningHost.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await host.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Page_AHostileClinicName_StaysText()
    {
        await using var host = await RunningHost.StartAsync("--Clinic:Name", "<script>alert('x')</script>\"&", "--Clinic:EmergencyNumber", "\"><img src=x>");

        var page = await ReadAsync(await host.GetAsync("/"));

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfALiveClinic_IsNoDemonstration()
    {
        await using var host = await RunningHost.StartAsync(
            "--Clinic:Live", "true", "--Knowledge:RequireReview", "false", "--Clinic:Name", "Harbour Clinic", "--Clinic:OncologyLine", "the Harbour line, 0123 456");

        var page = await ReadAsync(await host.GetAsync("/"));

        Assert.DoesNotContain("demonstration.", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Harbour Clinic", page, StringComparison.Ordinal);
        Assert.Contains("the Harbour line, 0123 456", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Demonstration mode", host.Log.Text, StringComparison.Ordinal);
    }

    private static void AssertStrict(HttpResponseMessage response)
    {
        var policy = string.Join(';', response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain('*', policy);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(response.Headers.Contains("Server"));
    }

    private static Task<string> ReadAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
