namespace MetastaticBC.Answers.Editorial;

/// <summary>When a listed question counts as answered by another section.</summary>
public sealed record RivalSectionOptions
{
    /// <value>
    /// The share by which another section's score must be above that of the question's own, 0 or more, where listed
    /// questions count nothing. Default 4: with a wide lexicon, neighbours that answer as well often come first by less.
    /// </value>
    public double Margin { get; init; } = 4;

    /// <value>
    /// The share of the question, 0 to 1, that the other section's heading or one of its listed questions must speak of; default 0.98:
    /// all but a generic word. Below it, half of the findings were chance meetings such as "rounds" and "round my ribs".
    /// </value>
    public double Claim { get; init; } = 0.98;
}
