namespace MetastaticBC.Search;

/// <summary>What a term counts in each field; not negative.</summary>
public readonly record struct FieldWeights(double Title, double Heading, double Body, double Questions);
