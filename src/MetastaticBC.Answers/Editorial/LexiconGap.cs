namespace MetastaticBC.Answers.Editorial;

/// <summary>A word of the documents that can be asked for in no other word.</summary>
/// <param name="Word">As it first stands there.</param>
/// <param name="Place">The section where it first stands.</param>
/// <param name="Count">How often it stands in all documents.</param>
/// <param name="Information">How often, times how much it tells that a passage holds it.</param>
public sealed record LexiconGap(string Word, string Place, int Count, double Information);
