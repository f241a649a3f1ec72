namespace MetastaticBC.Benchmarks.Inputs;

/// <summary>One passage of a speed corpus.</summary>
internal sealed record PassageLine(string Id, string Text);
