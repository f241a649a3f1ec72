namespace MetastaticBC.Search.Indexing;

/// <summary>What one occurrence of a term is worth in each field of a passage: less in a field that is longer than the average.</summary>
internal readonly record struct FieldShares(double Title, double Heading, double Body, double Questions)
{
    /// <summary>The sum over the fields of weight * count * share.</summary>
    public double Frequency(FieldCounts counts, in FieldWeights weights) =>
        (weights.Title * counts.Title * Title)
        + (weights.Heading * counts.Heading * Heading)
        + (weights.Body * counts.Body * Body)
        + (weights.Questions * counts.Questions * Questions);
}
