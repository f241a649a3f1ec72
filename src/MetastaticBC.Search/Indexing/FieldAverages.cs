namespace MetastaticBC.Search.Indexing;

/// <summary>The mean number of terms in each field, over all passages.</summary>
public readonly record struct FieldAverages(double Title, double Heading, double Body, double Questions);
