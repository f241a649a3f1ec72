using System.CommandLine;
using System.Globalization;
using MetastaticBC.Benchmarks.Soaking;

namespace MetastaticBC.Benchmarks.Commands;

/// <summary><c>soak</c>: random queries from several threads while indexes are swapped.</summary>
internal static class SoakCommand
{
    private const double DefaultMinutes = 5;
    private const double MostMinutes = 24 * 60;

    public static Command Create()
    {
        var minutes = new Option<double>("--minutes") { Description = "How long; a part of a minute too, such as 0.33.", HelpName = "N", DefaultValueFactory = _ => DefaultMinutes };
        minutes.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(double.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= MostMinutes))
                result.AddError($"--minutes takes a number above 0, at most {MostMinutes}.");
        });
        var command = new Command("soak", "Ask from four threads while indexes are swapped; exit 1 on any wrong result or leak.") { minutes };
        command.SetAction(parsed => new SoakRun().Hold(TimeSpan.FromMinutes(parsed.GetValue(minutes)), parsed.InvocationConfiguration.Output)
            ? BenchmarkCommandLine.Success
            : BenchmarkCommandLine.Failed);
        return command;
    }
}
