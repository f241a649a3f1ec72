namespace MetastaticBC.Benchmarks.Timing;

/// <summary>The middle and the tail of a set of times, by nearest rank: each is a time that was measured.</summary>
internal readonly record struct Percentiles(double P50, double P95, double P99)
{
    /// <exception cref="ArgumentException">There is no time.</exception>
    public static Percentiles Of(IEnumerable<double> times)
    {
        var sorted = times.Order().ToArray();
        return new Percentiles(At(sorted, 50), At(sorted, 95), At(sorted, 99));
    }

    /// <param name="percent">Above 0, at most 100.</param>
    /// <exception cref="ArgumentException">There is no time.</exception>
    public static double At(double[] sorted, int percent)
    {
        if (sorted.Length == 0)
            throw new ArgumentException("There is no time to take a percentile of.", nameof(sorted));
        return sorted[(int)Math.Ceiling(percent / 100.0 * sorted.Length) - 1];
    }
}
