using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Search.Ranking;

/// <summary>
/// BM25F as in Robertson, Zaragoza and Taylor, "Simple BM25 Extension to Multiple Weighted Fields" (CIKM 2004): the counts of a
/// term in all fields are weighted and summed before they saturate.
/// </summary>
internal sealed class Bm25(Bm25Options options, FieldAverages average)
{
    /// <summary>ln(1 + (N - n + 0.5) / (n + 0.5)): above 0 also for terms that nearly every passage holds.</summary>
    public static double InverseDocumentFrequency(int passages, int withTerm) => Math.Log(1 + ((passages - withTerm + 0.5) / (withTerm + 0.5)));

    /// <summary>idf * tf / (k1 + tf).</summary>
    /// <param name="frequency">From <see cref="Frequency"/>.</param>
    public double Score(double idf, double frequency) => idf * frequency / (options.K1 + frequency);

    /// <summary>The sum over the fields of weight * count / (1 - b + b * length / average length).</summary>
    public double Frequency(FieldCounts counts, FieldCounts lengths) =>
        (options.TitleWeight * Normalise(counts.Title, lengths.Title, average.Title, options.TitleB))
        + (options.HeadingWeight * Normalise(counts.Heading, lengths.Heading, average.Heading, options.TitleB))
        + Normalise(counts.Body, lengths.Body, average.Body, options.BodyB)
        + (options.QuestionsWeight * Normalise(counts.Questions, lengths.Questions, average.Questions, options.QuestionsB));

    private static double Normalise(int count, int length, double averageLength, double b) =>
        count == 0 ? 0 : count / (1 - b + (b * length / averageLength));
}
