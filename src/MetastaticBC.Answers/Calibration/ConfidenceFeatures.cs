using MetastaticBC.Answers.Ranking;

namespace MetastaticBC.Answers.Calibration;

/// <summary>Reads the features of the first passage that was found.</summary>
internal static class ConfidenceFeatures
{
    /// <summary>Scores of the second step are of this size.</summary>
    private const double ScoreUnit = 10;

    /// <param name="found">With at least one candidate.</param>
    /// <returns>One value each <see cref="ConfidenceFeature"/>.</returns>
    public static double[] Of(RankedPassages found)
    {
        var (first, question) = (found.Candidates[0], found.Question);
        var features = new double[Enum.GetValues<ConfidenceFeature>().Length];
        foreach (var feature in Enum.GetValues<ConfidenceFeature>())
        {
            if (Enum.TryParse<RankingFeature>(feature.ToString(), out var same))
                features[(int)feature] = first[same];
        }

        void Set(ConfidenceFeature feature, double value) => features[(int)feature] = value;
        Set(ConfidenceFeature.Always, 1);
        Set(ConfidenceFeature.Score, first.Score / ScoreUnit);
        Set(ConfidenceFeature.Margin, found.Rival is { } rival ? first.Score - rival.Score : 0);
        Set(ConfidenceFeature.CoverSquared, first[RankingFeature.Cover] * first[RankingFeature.Cover]);
        Set(ConfidenceFeature.Unknown, question.UnknownShare);
        Set(ConfidenceFeature.UncoveredByDocument, 1 - first[RankingFeature.DocumentCover]);
        Set(ConfidenceFeature.MissesFigure, question.Question.WantsFigure && first[RankingFeature.HasFigure] == 0 ? 1 : 0);
        Set(ConfidenceFeature.KindCertainty, question.Question.Aspects[question.Question.Aspects.Best]);
        Set(ConfidenceFeature.Brevity, 1.0 / Math.Max(1, question.Ideas.Count(idea => idea.IsTelling)));
        Set(ConfidenceFeature.IsListed, found.IsListed ? 1 : 0);
        return features;
    }
}
