namespace MetastaticBC.Answers.Training;

/// <summary>
/// Fits a logistic regression with a penalty on large weights by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani and
/// Friedman, "The Elements of Statistical Learning", 4.4.1). The same rows always give the same weights.
/// </summary>
/// <param name="penalty">For each feature, above 0.</param>
internal sealed class LogisticTrainer(IReadOnlyList<double> penalty)
{
    private const int Rounds = 30;

    public double[] Train(IReadOnlyList<IReadOnlyList<double>> rows, IReadOnlyList<bool> labels)
    {
        var size = penalty.Count;
        var weights = new double[size];
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[size];
            var curvature = new double[size, size];
            for (var feature = 0; feature < size; feature++)
                (gradient[feature], curvature[feature, feature]) = (penalty[feature] * weights[feature], penalty[feature]);
            for (var index = 0; index < rows.Count; index++)
                Add(rows[index], labels[index], weights, gradient, curvature);
            var step = Solve(curvature, gradient);
            for (var feature = 0; feature < size; feature++)
                weights[feature] -= step[feature];
        }

        return weights;
    }

    private static void Add(IReadOnlyList<double> row, bool label, double[] weights, double[] gradient, double[,] curvature)
    {
        var sum = 0.0;
        for (var feature = 0; feature < weights.Length; feature++)
            sum += weights[feature] * row[feature];
        var share = 1 / (1 + Math.Exp(-sum));
        for (var feature = 0; feature < weights.Length; feature++)
        {
            gradient[feature] += (share - (label ? 1 : 0)) * row[feature];
            for (var other = 0; other < weights.Length; other++)
                curvature[feature, other] += share * (1 - share) * row[feature] * row[other];
        }
    }

    /// <summary>Gaussian elimination without pivots: the penalty keeps the matrix positive definite. Both are used up.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var pivot = 0; pivot < size; pivot++)
        {
            for (var row = pivot + 1; row < size; row++)
            {
                var factor = matrix[row, pivot] / matrix[pivot, pivot];
                for (var column = pivot; column < size; column++)
                    matrix[row, column] -= factor * matrix[pivot, column];
                right[row] -= factor * right[pivot];
            }
        }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var column = row + 1; column < size; column++)
                right[row] -= matrix[row, column] * right[column];
            right[row] /= matrix[row, row];
        }

        return right;
    }
}
