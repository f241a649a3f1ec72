using System.Runtime.InteropServices;
using Microsoft.Playwright;

namespace MetastaticBC.Browser.Tests;

/// <summary>Finds a real Chromium: CHROMIUM_PATH, then where systems keep it, then Playwright's own.</summary>
internal static class Chromium
{
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Skips the running test with the reason where no browser is found; fails it in CI, where one must be there.</summary>
    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        var path = Find(playwright);
        if (path is null && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail("No Chromium was found, and CI=true: install one, or name it in CHROMIUM_PATH.");
        Assert.SkipWhen(path is null, "No Chromium was found: install one, or name it in CHROMIUM_PATH.");
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments() });
    }

    private static string? Find(IPlaywright playwright)
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new FileNotFoundException("CHROMIUM_PATH names no file.", named);
        return UsualPlaces.Append(playwright.Chromium.ExecutablePath).FirstOrDefault(File.Exists);
    }

    /// <summary>No look-ups of its maker's hosts; the sandbox can't start under the root account of containers.</summary>
    private static IEnumerable<string> Arguments()
    {
        string[] quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
        var isRoot = RuntimeInformation.IsOSPlatform(OSPlatform.Linux) && Environment.UserName == "root";
        return isRoot ? quiet.Append("--no-sandbox") : quiet;
    }
}
