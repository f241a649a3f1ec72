using BenchmarkDotNet.Running;
using MetastaticBC.Benchmarks;

if (args is ["limits"])
    return KnowledgeLimits.Hold(Console.Out) & SafetyLimits.Hold(Console.Out) ? 0 : 1;
BenchmarkSwitcher.FromAssembly(typeof(SafetyBenchmark).Assembly).Run(args);
return 0;
