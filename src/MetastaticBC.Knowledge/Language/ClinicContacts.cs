namespace MetastaticBC.Knowledge.Language;

/// <summary>Whom the bot sends people to. Spoken wording, as it is to stand in a sentence.</summary>
public sealed record ClinicContacts
{
    /// <value>Default: the demonstration clinic.</value>
    public string Name { get; init; } = "the demonstration clinic";

    /// <value>Default 999, the United Kingdom's, as the project's spelling is.</value>
    public string EmergencyNumber { get; init; } = "999";

    /// <value>The clinic's own 24-hour cancer line; without one the texts name it in words, for no number is better than a wrong one.</value>
    public string OncologyLine { get; init; } = "your hospital's 24-hour cancer line";

    /// <value>A listening line that is open day and night; default Samaritans, United Kingdom and Ireland.</value>
    public string ListeningLine { get; init; } = "Samaritans, free at any time, on 116 123";
}
