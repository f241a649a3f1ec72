namespace MetastaticBC.Answers;

/// <summary>Which fixed line stands beside an ordinary answer.</summary>
public enum Caution
{
    /// <summary>Ring the team the same day.</summary>
    SameDay,

    /// <summary>What to do if it is happening now.</summary>
    IfNow,

    /// <summary>Where to find a listening ear.</summary>
    Support,
}
