namespace MetastaticBC.Search.Spelling;

/// <summary>One spelling written for another.</summary>
/// <param name="Cost">In hundredths of a full edit.</param>
internal sealed record Slip(string Typed, string Meant, int Cost);
