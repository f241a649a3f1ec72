namespace MetastaticBC.Knowledge.Passages;

/// <summary>The size of a passage.</summary>
public sealed record PassageOptions
{
    /// <value>Words, default 120: about what a phone shows on one screen. A longer paragraph is split at sentence ends; a list is grouped up to it.</value>
    public int MaximumWords { get; init; } = 120;
}
