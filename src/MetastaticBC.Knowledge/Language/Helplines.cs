namespace MetastaticBC.Knowledge.Language;

/// <summary>The built-in numbers by country, each with the day of its last check.</summary>
public static class Helplines
{
    public const string FileName = "helplines.yaml";

    /// <summary>Days after which a number must have been checked anew.</summary>
    public const int DaysValid = 180;

    private static readonly Lazy<IReadOnlyList<Helpline>> BuiltIn = new(() => Parse(EmbeddedText.Read(FileName)));

    /// <summary>In file order.</summary>
    public static IReadOnlyList<Helpline> All => BuiltIn.Value;

    /// <summary>Null where the country is not among them.</summary>
    public static Helpline? Find(string country) => All.FirstOrDefault(line => line.Country == country);

    /// <summary>Whether a check is too long ago. A date in the future is a slip, and as bad as none.</summary>
    public static bool IsStale(DateOnly verified, DateOnly today) => verified > today || today.DayNumber - verified.DayNumber > DaysValid;

    /// <exception cref="InvalidOperationException">An entry lacks something.</exception>
    internal static IReadOnlyList<Helpline> Parse(string yaml)
    {
        var log = new ProblemLog(FileName);
        var lines = YamlMapping.Parse(yaml, 0, log)?.Groups("countries").Select(Read).ToList() ?? [];
        return lines.Count > 0 && !log.HasErrors ? lines : throw new InvalidOperationException($"The built-in {FileName} is broken: {string.Join(" ", log.Problems)}");
    }

    private static Helpline Read(YamlMapping entry) => entry.Text("country") is { } country && entry.Text("emergency") is { } emergency
        && entry.Text("listening") is { } listening && entry.Date("verified") is { } verified
            ? new Helpline(country, emergency, listening, verified, entry.Line)
            : throw new InvalidOperationException($"The built-in {FileName} lacks something at line {entry.Line}.");
}
