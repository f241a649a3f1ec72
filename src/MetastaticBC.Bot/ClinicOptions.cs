using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot;

/// <summary>The clinic behind the bot: section <c>Clinic</c>.</summary>
public sealed record ClinicOptions
{
    private static readonly ClinicContacts Defaults = new();

    /// <value>Whether patients are to use it. Default false: then it listens on this machine only and calls itself a demonstration.</value>
    public bool Live { get; init; }

    /// <value>As it stands in a sentence; default "the demonstration clinic".</value>
    public string Name { get; init; } = Defaults.Name;

    /// <value>As it is dialled; default 999.</value>
    public string EmergencyNumber { get; init; } = Defaults.EmergencyNumber;

    /// <value>The clinic's 24-hour cancer line with its number, as it stands behind "phone"; empty: named in words. Required when live.</value>
    public string OncologyLine { get; init; } = "";

    /// <value>A listening line with its number, as it stands behind "talk to"; default the Samaritans of the United Kingdom and Ireland.</value>
    public string ListeningLine { get; init; } = Defaults.ListeningLine;

    public ClinicContacts ToContacts() => new()
    {
        Name = Name,
        EmergencyNumber = EmergencyNumber,
        OncologyLine = string.IsNullOrWhiteSpace(OncologyLine) ? Defaults.OncologyLine : OncologyLine,
        ListeningLine = ListeningLine,
    };

    /// <summary>What must be mended before the bot may start; empty where nothing.</summary>
    public IEnumerable<string> Faults()
    {
        if (string.IsNullOrWhiteSpace(Name))
            yield return "Clinic:Name is empty: write the clinic's name, as it stands in a sentence.";
        if (string.IsNullOrWhiteSpace(EmergencyNumber))
            yield return "Clinic:EmergencyNumber is empty: write the emergency number of the country, such as 999.";
        if (string.IsNullOrWhiteSpace(ListeningLine))
            yield return "Clinic:ListeningLine is empty: write a listening line that is open day and night, with its number.";
        if (Live && string.IsNullOrWhiteSpace(OncologyLine))
            yield return "Clinic:Live is on, so Clinic:OncologyLine must hold the clinic's own 24-hour cancer line.";
    }
}
