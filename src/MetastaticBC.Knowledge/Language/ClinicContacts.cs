namespace MetastaticBC.Knowledge.Language;

/// <summary>Whom the bot sends people to. Spoken wording, as it is to stand in a sentence.</summary>
public sealed record ClinicContacts
{
    /// <value>Default: the demonstration clinic.</value>
    public string Name { get; init; } = "the demonstration clinic";

    /// <value>As it is dialled.</value>
    public required string EmergencyNumber { get; init; }

    /// <value>The clinic's own 24-hour cancer line; without one the texts name it in words, for no number is better than a wrong one.</value>
    public string OncologyLine { get; init; } = "your hospital's 24-hour cancer line";

    /// <value>Whom to phone on a working day; without one, in words.</value>
    public string Team { get; init; } = "your cancer team";

    /// <value>A listening line that is open day and night.</value>
    public required string ListeningLine { get; init; }
}
