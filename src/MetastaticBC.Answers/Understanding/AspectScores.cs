using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Understanding;

/// <summary>How likely a text is of each aspect. The shares add up to 1.</summary>
public sealed class AspectScores
{
    private readonly double[] _shares;

    private AspectScores(double[] shares) => _shares = shares;

    public static int Count { get; } = Enum.GetValues<Aspect>().Length;

    /// <summary>Every aspect as likely as every other.</summary>
    public static AspectScores Unknown { get; } = Of(new double[Count], steepness: 1);

    /// <summary>0 to 1.</summary>
    public double this[Aspect aspect] => _shares[(int)aspect];

    /// <summary>The likeliest; the first of equals.</summary>
    public Aspect Best => (Aspect)Array.IndexOf(_shares, _shares.Max());

    /// <summary>From the scores of a model, one an aspect.</summary>
    /// <param name="steepness">By how much a point of a score makes an aspect likelier.</param>
    internal static AspectScores Of(IReadOnlyList<double> scores, double steepness)
    {
        var highest = scores.Max();
        var shares = scores.Select(score => Math.Exp(steepness * (score - highest))).ToArray();
        var sum = shares.Sum();
        return new AspectScores([.. shares.Select(share => share / sum)]);
    }

    /// <summary>The cosine of the two distributions: 1 where they are the same, near 0 where they have nothing in common.</summary>
    public double Agreement(AspectScores other)
    {
        double together = 0, own = 0, others = 0;
        for (var index = 0; index < _shares.Length; index++)
        {
            together += _shares[index] * other._shares[index];
            own += _shares[index] * _shares[index];
            others += other._shares[index] * other._shares[index];
        }

        return together / Math.Sqrt(own * others);
    }
}
