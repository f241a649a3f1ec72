using System.Diagnostics;

namespace MetastaticBC.Bot.Tests.Commands;

/// <summary>The program as it is started on a machine, in a working directory that holds nothing of it.</summary>
internal sealed record BotProcess(int ExitCode, byte[] Output, string Error)
{
    /// <param name="runtime">Another runtimeconfig.json than the program's own; null for that.</param>
    /// <param name="language">The environment's language, such as <c>tr_TR.UTF-8</c>; null for the test's own.</param>
    public static async Task<BotProcess> RunAsync(string[] args, string input = "", string? runtime = null, string? language = null)
    {
        using var elsewhere = new TemporaryFolder();
        using var process = Process.Start(StartInfo(args, elsewhere.Path, runtime, language))!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        try
        {
            using var output = new MemoryStream();
            var copying = process.StandardOutput.BaseStream.CopyToAsync(output, limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.StandardInput.WriteAsync(input.AsMemory(), limit.Token);
            process.StandardInput.Close();
            await copying;
            await process.WaitForExitAsync(limit.Token);
            return new BotProcess(process.ExitCode, output.ToArray(), await error);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static ProcessStartInfo StartInfo(string[] args, string workingDirectory, string? runtime, string? language)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] host = runtime is null ? [] : ["exec", "--runtimeconfig", runtime];
        foreach (var argument in (string[])[.. host, Path.Combine(AppContext.BaseDirectory, "MetastaticBC.Bot.dll"), .. args])
            start.ArgumentList.Add(argument);
        if (language is not null)
            start.Environment["LC_ALL"] = language;
        return start;
    }
}
