using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot;

/// <summary>The clinic behind the bot: section <c>Clinic</c>.</summary>
public sealed record ClinicOptions
{
    /// <value>Whether patients are to use it. Default false: then it listens on this machine only and calls itself a demonstration.</value>
    public bool Live { get; init; }

    /// <value>As it stands in a sentence; default "the demonstration clinic".</value>
    public string Name { get; init; } = "the demonstration clinic";

    /// <value>Two capital letters: whose emergency number and listening line to name; default GB, as the project's spelling is.</value>
    public string Country { get; init; } = "GB";

    /// <value>As it is dialled; empty: the country's.</value>
    public string EmergencyNumber { get; init; } = "";

    /// <value>The clinic's 24-hour cancer line with its number, as it stands behind "phone"; empty: named in words. Required when live.</value>
    public string OncologyLine { get; init; } = "";

    /// <value>The clinic's team on working days with its number, as it stands behind "phone"; empty: named in words.</value>
    public string TeamLine { get; init; } = "";

    /// <value>A listening line with its number, as it stands behind "talk to"; empty: the country's.</value>
    public string ListeningLine { get; init; } = "";

    /// <value>The day on which someone last rang every number that stands in this section; no default.</value>
    public DateOnly? NumbersVerified { get; init; }

    /// <summary>The numbers to name. Only for options without <see cref="Faults"/>.</summary>
    public ClinicContacts ToContacts()
    {
        var own = new ClinicContacts
        {
            Name = Name,
            EmergencyNumber = Or(EmergencyNumber, Helplines.Find(Country)?.EmergencyNumber),
            ListeningLine = Or(ListeningLine, Helplines.Find(Country)?.ListeningLine),
        };
        return own with { OncologyLine = Or(OncologyLine, own.OncologyLine), Team = Or(TeamLine, own.Team) };
    }

    /// <summary>What must be mended before the bot may start; empty where nothing.</summary>
    public IEnumerable<string> Faults()
    {
        if (string.IsNullOrWhiteSpace(Name))
            yield return "Clinic:Name is empty: write the clinic's name, as it stands in a sentence.";
        if (Helplines.Find(Country) is null && (string.IsNullOrWhiteSpace(EmergencyNumber) || string.IsNullOrWhiteSpace(ListeningLine)))
        {
            yield return $"Clinic:Country names none of {string.Join(", ", Helplines.All.Select(line => line.Country))}: "
                + "write Clinic:EmergencyNumber and Clinic:ListeningLine, a line that is open day and night, with their numbers.";
        }

        if (Live && string.IsNullOrWhiteSpace(OncologyLine))
            yield return "Clinic:Live is on, so Clinic:OncologyLine must hold the clinic's own 24-hour cancer line.";
    }

    private static string Or(string own, string? other) => string.IsNullOrWhiteSpace(own) ? other ?? "" : own;
}
