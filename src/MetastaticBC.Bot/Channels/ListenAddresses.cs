using System.Net;

namespace MetastaticBC.Bot.Channels;

/// <summary>Where the host listens: on <see cref="Default"/> unless ASP.NET Core's settings say otherwise, and only on this machine while no clinic is live.</summary>
internal static class ListenAddresses
{
    public const string Default = "http://localhost:3978";

    private static readonly string[] PortKeys = ["http_ports", "https_ports"];

    /// <summary>Whether the settings name any address.</summary>
    public static bool AreSet(IConfiguration configuration) =>
        Urls(configuration).Any() || PortKeys.Any(key => !string.IsNullOrEmpty(configuration[key]));

    /// <summary>Which addresses can be reached from elsewhere, as sentences; empty where none.</summary>
    public static IEnumerable<string> Faults(IConfiguration configuration)
    {
        const string Advice = "While Clinic:Live is false the bot is a demonstration and listens on this machine only: use http://localhost:3978, or set up the clinic and Clinic:Live.";
        foreach (var url in Urls(configuration).Where(url => !IsLoopback(url)))
            yield return $"The address {url} can be reached from other machines. {Advice}";
        if (!Urls(configuration).Any() && PortKeys.Any(key => !string.IsNullOrEmpty(configuration[key])))
            yield return $"The settings http_ports and https_ports open the bot to other machines. {Advice}";
    }

    private static IEnumerable<string> Urls(IConfiguration configuration) =>
        (configuration["urls"] ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>());

    /// <summary>Kestrel takes any name but localhost for "every address".</summary>
    private static bool IsLoopback(string url)
    {
        var authority = url[(url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0)..].Split('/')[0];
        var host = authority.StartsWith('[') ? authority[..(authority.IndexOf(']') + 1)] : authority.Split(':')[0];
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
    }
}
