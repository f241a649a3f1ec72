using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Training;

/// <summary>
/// Fits a linear classifier with a squared hinge loss by dual coordinate descent (Hsieh and others, "A Dual Coordinate Descent Method
/// for Large-scale Linear SVM", ICML 2008, algorithm 1). The same rows in the same order always give the same weights.
/// </summary>
internal sealed class MarginTrainer
{
    private const int Rounds = 20;

    /// <summary>Seeds the order in which rows are visited; any number would do.</summary>
    private const ulong Seed = 20261121;

    private readonly IReadOnlyList<SparseRow> _rows;
    private readonly double[] _scales;
    private readonly double[] _weights;
    private double _bias;

    private MarginTrainer(IReadOnlyList<SparseRow> rows, double[] scales)
    {
        _rows = rows;
        _scales = scales;
        _weights = new double[scales.Length];
    }

    /// <param name="labels">Of each row; true: yes.</param>
    /// <param name="costs">What a mistake on each row costs, above 0.</param>
    /// <param name="scales">What each bucket's values are taken times in training; large: its weight may grow.</param>
    /// <returns>The weights, for values that are not scaled, and the bias.</returns>
    public static (double[] Weights, double Bias) Train(IReadOnlyList<SparseRow> rows, IReadOnlyList<bool> labels, IReadOnlyList<double> costs, double[] scales)
    {
        var trainer = new MarginTrainer(rows, scales);
        trainer.Descend(labels, costs);
        return ([.. trainer._weights.Select((weight, bucket) => weight * scales[bucket])], trainer._bias);
    }

    private void Descend(IReadOnlyList<bool> labels, IReadOnlyList<double> costs)
    {
        var alphas = new double[_rows.Count];
        var order = Enumerable.Range(0, _rows.Count).ToArray();
        var random = Seed;
        double[] curvatures = [.. _rows.Select((row, index) => 1 + SquaredLength(row) + (1 / (2 * costs[index])))];
        for (var round = 0; round < Rounds; round++)
        {
            Shuffle(order, ref random);
            foreach (var index in order)
            {
                var sign = labels[index] ? 1.0 : -1.0;
                var gradient = (sign * Score(_rows[index])) - 1 + (alphas[index] / (2 * costs[index]));
                var alpha = Math.Max(alphas[index] - (gradient / curvatures[index]), 0);
                Move(_rows[index], (alpha - alphas[index]) * sign);
                alphas[index] = alpha;
            }
        }
    }

    private double SquaredLength(SparseRow row)
    {
        var sum = 0.0;
        for (var index = 0; index < row.Buckets.Length; index++)
        {
            var value = row.Values[index] * _scales[row.Buckets[index]];
            sum += value * value;
        }

        return sum;
    }

    private double Score(SparseRow row)
    {
        var sum = _bias;
        for (var index = 0; index < row.Buckets.Length; index++)
            sum += _weights[row.Buckets[index]] * row.Values[index] * _scales[row.Buckets[index]];
        return sum;
    }

    private void Move(SparseRow row, double by)
    {
        if (by == 0)
            return;
        for (var index = 0; index < row.Buckets.Length; index++)
            _weights[row.Buckets[index]] += by * row.Values[index] * _scales[row.Buckets[index]];
        _bias += by;
    }

    /// <summary>Fisher and Yates, over Knuth's 64-bit linear congruential generator: the runtime's own may change with its version.</summary>
    private static void Shuffle(int[] order, ref ulong random)
    {
        for (var last = order.Length - 1; last > 0; last--)
        {
            random = unchecked((random * 6364136223846793005) + 1442695040888963407);
            var other = (int)((random >> 33) % (ulong)(last + 1));
            (order[last], order[other]) = (order[other], order[last]);
        }
    }
}
