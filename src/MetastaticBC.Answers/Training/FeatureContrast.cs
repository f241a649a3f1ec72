using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Training;

/// <summary>
/// How differently a feature is spread over the two classes: the size of the naive Bayes log-count ratio, by which features are scaled
/// before training (Wang and Manning, "Baselines and Bigrams", ACL 2012).
/// </summary>
internal static class FeatureContrast
{
    /// <summary>Added to each, so that a feature that is spread evenly may still gain weight.</summary>
    private const double Floor = 0.25;

    /// <param name="size">Buckets of the model.</param>
    /// <returns>One scale a bucket.</returns>
    public static double[] Of(IReadOnlyList<SparseRow> rows, IReadOnlyList<bool> labels, int size = LinearModel.Buckets)
    {
        var (yes, no) = (new double[size], new double[size]);
        Array.Fill(yes, 1);
        Array.Fill(no, 1);
        for (var index = 0; index < rows.Count; index++)
        {
            foreach (var bucket in rows[index].Buckets)
                (labels[index] ? yes : no)[bucket]++;
        }

        var (allYes, allNo) = (yes.Sum(), no.Sum());
        return [.. yes.Select((count, bucket) => Floor + Math.Abs(Math.Log(count / allYes / (no[bucket] / allNo))))];
    }
}
