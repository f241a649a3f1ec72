namespace MetastaticBC.Knowledge.Language;

/// <summary>Which fixed words a signpost leads to. Later members outrank earlier ones where a message meets several.</summary>
public enum UrgencyLevel
{
    /// <summary>Ring the team the same day: a line beside the ordinary answer.</summary>
    S,

    /// <summary>Ring the clinic's 24-hour cancer line now.</summary>
    O,

    /// <summary>Call the emergency number now.</summary>
    E,

    /// <summary>Thoughts of suicide or self-harm: the crisis reply.</summary>
    X,
}
