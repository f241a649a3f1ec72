namespace MetastaticBC.Benchmarks.Inputs;

/// <summary>One answer of a ranking corpus.</summary>
/// <param name="Id">Without white space.</param>
/// <param name="Title">May be blank.</param>
internal sealed record CorpusAnswer(string Id, string Title, string Text);
