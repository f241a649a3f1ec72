namespace MetastaticBC.Answers.Training;

/// <summary>
/// Fits a linear scorer so that right candidates come before wrong ones: the negative log-likelihood that a right one is first, under a softmax
/// over the candidates of a question (Cao and others, "Learning to Rank: From Pairwise Approach to Listwise Approach", ICML 2007), with
/// a penalty on large weights. Gradient descent with momentum from zero over all lists in their order: the same lists always give the same weights.
/// </summary>
internal sealed class ListwiseTrainer(int features, double penalty)
{
    private const int Rounds = 600;
    private const double Rate = 1.5;
    private const double Momentum = 0.9;

    /// <summary>A question with what was found for it.</summary>
    /// <param name="Candidates">The features of each.</param>
    /// <param name="Right">Which of them answer: at least one, and not all.</param>
    internal sealed record RankedList(IReadOnlyList<IReadOnlyList<double>> Candidates, IReadOnlyList<bool> Right);

    public double[] Train(IReadOnlyList<RankedList> lists)
    {
        var weights = new double[features];
        var speed = new double[features];
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = Gradient(lists, weights);
            for (var feature = 0; feature < features; feature++)
            {
                speed[feature] = (Momentum * speed[feature]) - (Rate * gradient[feature]);
                weights[feature] += speed[feature];
            }
        }

        return weights;
    }

    private double[] Gradient(IReadOnlyList<RankedList> lists, double[] weights)
    {
        double[] gradient = [.. weights.Select(weight => penalty * weight)];
        foreach (var list in lists)
        {
            var shares = Shares(list, weights);
            var right = shares.Where((_, index) => list.Right[index]).Sum();
            for (var index = 0; index < shares.Length; index++)
            {
                // d(-log sum of right shares): what the share is less what it would be among the right ones alone.
                var slope = (shares[index] - (list.Right[index] ? shares[index] / right : 0)) / lists.Count;
                for (var feature = 0; feature < features; feature++)
                    gradient[feature] += slope * list.Candidates[index][feature];
            }
        }

        return gradient;
    }

    private static double[] Shares(RankedList list, double[] weights)
    {
        var scores = list.Candidates.Select(candidate => candidate.Select((value, feature) => value * weights[feature]).Sum()).ToArray();
        var highest = scores.Max();
        var shares = scores.Select(score => Math.Exp(score - highest)).ToArray();
        var sum = shares.Sum();
        return [.. shares.Select(share => share / sum)];
    }
}
