using System.CommandLine;
using MetastaticBC.Benchmarks.Inputs;
using MetastaticBC.Benchmarks.Peering;

namespace MetastaticBC.Benchmarks.Commands;

/// <summary>The commands beside BenchmarkDotNet's own command line.</summary>
internal static class BenchmarkCommandLine
{
    public const int Success = 0;

    /// <summary>A limit does not hold, or the soak found a fault.</summary>
    public const int Failed = 1;

    /// <summary>Bad arguments, a file that can't be used, or a peer that is not there.</summary>
    public const int Unusable = 2;

    /// <returns>Null where the arguments begin with an option of BenchmarkDotNet.</returns>
    public static int? Run(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Measures the search engine. Anything else goes to BenchmarkDotNet, such as --filter '*'.");
        foreach (var command in (Command[])[LimitsCommand.Create(), SpeedCommand.Create(), RankCommand.Create(), CompareCommand.Create(), GenerateCommand.Create(), SoakCommand.Create()])
            root.Add(command);
        if (args.Length > 0 && args[0].StartsWith('-') && args[0] is not ("--help" or "-h" or "-?"))
            return null;
        try
        {
            var parsed = root.Parse(args);
            var status = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count == 0 ? status : Unusable;
        }
        catch (Exception fault) when (fault is InputException or PeerException)
        {
            error.WriteLine(fault.Message);
            return Unusable;
        }
    }
}
