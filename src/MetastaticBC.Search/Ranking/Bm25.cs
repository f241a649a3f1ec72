using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Search.Ranking;

/// <summary>
/// BM25F as in Robertson, Zaragoza and Taylor, "Simple BM25 Extension to Multiple Weighted Fields" (CIKM 2004): the counts of a
/// term in all fields are weighted and summed before they saturate.
/// </summary>
internal static class Bm25
{
    /// <summary>ln(1 + (N - n + 0.5) / (n + 0.5)): above 0 also for terms that nearly every passage holds.</summary>
    public static double InverseDocumentFrequency(int passages, int withTerm) => Math.Log(1 + ((passages - withTerm + 0.5) / (withTerm + 0.5)));

    /// <summary>idf * (tf / (k1 + tf)), rounded in this order.</summary>
    /// <param name="frequency">From <see cref="FieldShares.Frequency"/>.</param>
    public static double Score(double idf, double frequency, double k1) => idf * (frequency / (k1 + frequency));

    /// <summary>1 / (1 - b + b * length / average length) for each field; 0 for one that is empty.</summary>
    public static FieldShares Shares(FieldCounts lengths, FieldAverages averages, Bm25Options options) => new(
        Share(lengths.Title, averages.Title, options.TitleB),
        Share(lengths.Heading, averages.Heading, options.HeadingB),
        Share(lengths.Body, averages.Body, options.BodyB),
        Share(lengths.Questions, averages.Questions, options.QuestionsB));

    private static double Share(int length, double average, double b) => length == 0 ? 0 : 1 / (1 - b + (b * length / average));
}
