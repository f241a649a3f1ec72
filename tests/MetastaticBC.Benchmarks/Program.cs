using System.Text;
using BenchmarkDotNet.Running;
using MetastaticBC.Benchmarks;
using MetastaticBC.Benchmarks.Commands;

using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = true };
if (BenchmarkCommandLine.Run(args, output, Console.Error) is { } status)
    return status;
BenchmarkSwitcher.FromAssembly(typeof(SafetyBenchmark).Assembly).Run(args);
return BenchmarkCommandLine.Success;
