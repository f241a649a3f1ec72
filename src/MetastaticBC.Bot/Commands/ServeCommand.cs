using System.CommandLine;
using System.Net.Sockets;

namespace MetastaticBC.Bot.Commands;

/// <summary><c>serve</c>, also without a command: the web host. Its own arguments are ASP.NET Core's, such as <c>--urls</c>.</summary>
internal static class ServeCommand
{
    public static RootCommand CreateRoot(TimeProvider clock)
    {
        var root = new RootCommand("Quotes the passage of a clinic's documents that answers a question about metastatic breast cancer.");
        var serve = new Command("serve", "Run the web host (the default). Takes ASP.NET Core's settings, such as --urls http://localhost:8080.");
        Serves(root, clock);
        Serves(serve, clock);
        root.Add(serve);
        return root;
    }

    private static void Serves(Command command, TimeProvider clock)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellation) => RunAsync([.. parsed.UnmatchedTokens], clock, parsed.InvocationConfiguration.Error, cancellation));
    }

    private static async Task<int> RunAsync(string[] args, TimeProvider clock, TextWriter error, CancellationToken cancellation)
    {
        if (HostArguments.Fault(args) is { } fault)
        {
            await error.WriteLineAsync(fault);
            return BotCommandLine.Unusable;
        }

        await using var host = BotHost.Create(args, clock);
        await StartAsync(host, cancellation);
        await host.WaitForShutdownAsync(cancellation);
        return BotCommandLine.Success;
    }

    /// <summary>Only now does Kestrel find a certificate that is not there, or an address that this account may not take.</summary>
    private static async Task StartAsync(WebApplication host, CancellationToken cancellation)
    {
        try
        {
            await host.StartAsync(cancellation);
        }
        catch (Exception fault) when (fault is InvalidOperationException or SocketException)
        {
            throw new SettingsException([fault.Message]);
        }
    }
}
