namespace MetastaticBC.Knowledge.Language;

/// <summary>The pattern lists of the built-in signposts file that say how a message is meant. A clinic's file can't change them.</summary>
public enum SignpostSection
{
    /// <summary>Asks for information, or what to do if something should happen.</summary>
    Asking,

    /// <summary>Tells of what is over, or of somebody's past.</summary>
    Past,

    /// <summary>Figures of speech, fiction, work and study.</summary>
    Figures,

    /// <summary>It happens now, whatever else a message says.</summary>
    Present,

    /// <summary>With one of these a same-day signpost becomes an urgent one.</summary>
    Aggravating,

    /// <summary>Asks for a decision, a dose, a reading of results or a forecast for one person.</summary>
    Personal,

    /// <summary>Sounds like that and asks in general.</summary>
    General,

    /// <summary>Names something that would be urgent if it happened now.</summary>
    RedFlag,

    /// <summary>Fear, grief and weariness, where a line that names a listening ear is kind.</summary>
    Support,
}
