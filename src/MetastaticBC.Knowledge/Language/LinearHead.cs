namespace MetastaticBC.Knowledge.Language;

/// <summary>One question that a <see cref="LinearModel"/> answers.</summary>
/// <param name="Step">What a weight of 1 stands for.</param>
/// <param name="Bias">Added to every score.</param>
/// <param name="Weights">One a bucket, in steps.</param>
public sealed record LinearHead(string Name, double Step, double Bias, sbyte[] Weights)
{
    private const double LargestWeight = sbyte.MaxValue;

    /// <summary>Stores weights in a byte each; what that loses is far below the distance of a message from a threshold.</summary>
    public static LinearHead Of(string name, double bias, IReadOnlyList<double> weights)
    {
        var largest = weights.Select(Math.Abs).DefaultIfEmpty().Max();
        var step = largest == 0 ? 1 : largest / LargestWeight;
        return new LinearHead(name, step, bias, [.. weights.Select(weight => (sbyte)Math.Round(weight / step, MidpointRounding.ToEven))]);
    }

    /// <summary>Above 0: rather yes. In units of the margin that the training aimed at.</summary>
    public double Score(SparseRow row)
    {
        var sum = 0.0;
        for (var index = 0; index < row.Buckets.Length; index++)
            sum += Weights[row.Buckets[index]] * row.Values[index];
        return Bias + (Step * sum);
    }
}
