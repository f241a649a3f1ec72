namespace MetastaticBC.Benchmarks.Ranking;

/// <summary>A document that was found, or one of its passages.</summary>
/// <param name="Document">Its place in the corpus.</param>
internal readonly record struct RankedDocument(int Document, double Score);
