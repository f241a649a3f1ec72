namespace MetastaticBC.Benchmarks.Inputs;

/// <summary>One question.</summary>
/// <param name="Id">In a known-item file that of the answer which belongs to it; several questions may share one.</param>
internal sealed record BenchmarkQuestion(string Id, string Text);
