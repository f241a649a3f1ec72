using MetastaticBC.Bot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace MetastaticBC.Browser.Tests;

/// <summary>The main job as a person meets it: the real page in a real browser, over the real host.</summary>
public sealed class ChatPageTests : IAsyncLifetime
{
    private WebApplication _host = null!;
    private IPlaywright _playwright = null!;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
        _host = BotHost.Create(["--urls", "http://127.0.0.1:0"], TimeProvider.System);
        await _host.StartAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_host is not null)
            await _host.DisposeAsync();
    }

    [Theory]
    [InlineData("phone", 390, 844)]
    [InlineData("desktop", 820, 860)]
    public async Task Asking_ShowsThePassageItsSourceAndTheDisclaimer(string device, int width, int height)
    {
        var (page, faults) = await OpenAsync(width, height);
        var greeting = page.Locator("#log .bot").First;
        await Assertions.Expect(greeting).ToContainTextAsync("I am a computer programme");
        await Assertions.Expect(greeting).ToContainTextAsync("This is a demonstration");

        var reply = await AskAsync(page, "how is liver metastasis treated?");

        await Assertions.Expect(reply.Locator("blockquote")).ToContainTextAsync("Breast cancer in the liver is treated first with drugs for the whole body");
        await Assertions.Expect(reply.Locator("blockquote mark")).Not.ToBeEmptyAsync();
        await Assertions.Expect(reply.Locator(".source")).ToContainTextAsync("Source: Breast cancer that has spread to the liver");
        await Assertions.Expect(reply.Locator(".disclaimer")).ToContainTextAsync("General information from the demonstration clinic, not medical advice.");
        await SaveScreenshotAsync(page, $"chat-{device}");
        Assert.Empty(faults);
    }

    [Fact]
    public async Task AnEmergency_GetsTheFixedTextAndNoQuote()
    {
        var (page, faults) = await OpenAsync(width: 1100, height: 800);

        var reply = await AskAsync(page, "my mum suddenly can't breathe");

        await Assertions.Expect(reply.Locator(".alert")).ToContainTextAsync("Call 999 now");
        await Assertions.Expect(reply.Locator("blockquote")).ToHaveCountAsync(0);
        await Assertions.Expect(reply.Locator(".disclaimer")).ToHaveCountAsync(0);
        await SaveScreenshotAsync(page, "emergency-desktop");
        Assert.Empty(faults);
    }

    [Fact]
    public async Task ANarrowPage_NeedsNoSidewaysScrolling()
    {
        var (page, faults) = await OpenAsync(width: 320, height: 640);

        await AskAsync(page, "what checks come with bone drugs?");

        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(faults);
    }

    [Fact]
    public async Task ALostConnection_ComesBackAndLosesNothing()
    {
        var (page, _) = await OpenAsync(width: 390, height: 844);
        await AskAsync(page, "what are lung metastases?");
        await page.Context.SetOfflineAsync(true);
        await page.GetByLabel("Your question").FillAsync("what are brain metastases?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();
        await Assertions.Expect(page.Locator("#status")).ToContainTextAsync("Your message was not sent");

        await page.Context.SetOfflineAsync(false);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();

        await Assertions.Expect(page.Locator("#log .bot")).ToHaveCountAsync(3);
        await Assertions.Expect(page.Locator("#log .bot").Last.Locator("blockquote")).ToContainTextAsync("Brain metastases");
    }

    [Fact]
    public async Task MarkupInAMessage_StaysText()
    {
        var (page, faults) = await OpenAsync(width: 390, height: 844);

        await AskAsync(page, "<img src=x onerror=alert(1)> bone scan");

        await Assertions.Expect(page.Locator("#log .user p")).ToHaveTextAsync("<img src=x onerror=alert(1)> bone scan");
        await Assertions.Expect(page.Locator("#log img")).ToHaveCountAsync(0);
        Assert.Empty(faults);
    }

    /// <summary>The page, and the list to which everything is added that a clean page must not do.</summary>
    private async Task<(IPage Page, List<string> Faults)> OpenAsync(int width, int height)
    {
        var page = await _browser!.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        page.SetDefaultTimeout(15_000);
        var faults = new List<string>();
        var address = _host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                faults.Add(message.Text);
        };
        page.PageError += (_, fault) => faults.Add(fault);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                faults.Add($"request to {request.Url}");
        };
        await page.GotoAsync(address);
        return (page, faults);
    }

    /// <summary>Types a question behind the greeting and waits for its reply.</summary>
    private static async Task<ILocator> AskAsync(IPage page, string question)
    {
        await Assertions.Expect(page.Locator("#log .bot")).ToHaveCountAsync(1);
        await page.GetByLabel("Your question").FillAsync(question);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();
        await Assertions.Expect(page.Locator("#log .bot")).ToHaveCountAsync(2);
        return page.Locator("#log .bot").Last;
    }

    /// <summary>For people to look at: written where SCREENSHOTS names a folder.</summary>
    private static async Task SaveScreenshotAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png") });
    }
}
