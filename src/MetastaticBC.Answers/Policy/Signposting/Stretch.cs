namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>Where something stands in a message: the places of its first and its last word.</summary>
internal readonly record struct Stretch(int First, int Last);
