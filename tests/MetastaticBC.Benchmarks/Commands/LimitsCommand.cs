using System.CommandLine;

namespace MetastaticBC.Benchmarks.Commands;

/// <summary><c>limits</c>: holds the start and the safety check to their limits.</summary>
internal static class LimitsCommand
{
    public static Command Create()
    {
        var command = new Command("limits", "Hold the start and the safety check to their limits.");
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            return KnowledgeLimits.Hold(output) & SafetyLimits.Hold(output) ? BenchmarkCommandLine.Success : BenchmarkCommandLine.Failed;
        });
        return command;
    }
}
