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

    /// <summary>Which addresses can't be used, as sentences; empty where none.</summary>
    /// <param name="live">Whether other machines may reach the bot.</param>
    public static IEnumerable<string> Faults(IConfiguration configuration, bool live)
    {
        const string Advice = "While Clinic:Live is false the bot is a demonstration and listens on this machine only: use http://localhost:3978, or set up the clinic and Clinic:Live.";
        foreach (var url in Urls(configuration))
        {
            if (Parse(url) is not { } address)
                yield return $"The address {url} can't be read: write it like {Default}.";
            else if (!live && !IsLoopback(address))
                yield return $"The address {url} can be reached from other machines. {Advice}";
        }

        if (!live && !Urls(configuration).Any() && PortKeys.Any(key => !string.IsNullOrEmpty(configuration[key])))
            yield return $"The settings http_ports and https_ports open the bot to other machines. {Advice}";
    }

    private static IEnumerable<string> Urls(IConfiguration configuration) =>
        (configuration["urls"] ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>());

    /// <summary>Read as Kestrel reads it; null where Kestrel could not, or would take a slip of the pen for "every address".</summary>
    private static BindingAddress? Parse(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address.Scheme is "http" or "https" && address.Port is >= 0 and <= ushort.MaxValue && (address.IsUnixPipe || IsHost(address.Host)) ? address : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>A port that is no number stays in the host.</summary>
    private static bool IsHost(string host) => !host.Contains(':') || host.StartsWith('[');

    /// <summary>Kestrel takes any name but localhost for "every address".</summary>
    private static bool IsLoopback(BindingAddress address) =>
        address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var number) && IPAddress.IsLoopback(number));
}
