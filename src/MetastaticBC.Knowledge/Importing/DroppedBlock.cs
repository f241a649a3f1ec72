namespace MetastaticBC.Knowledge.Importing;

/// <summary>Something of a source that is not in the documents made of it.</summary>
/// <param name="Kind">What it was, in small letters and the singular, such as <c>navigation</c>.</param>
/// <param name="Text">All words it held, or what tells a reader which one it was; on one line; empty where it held none.</param>
public sealed record DroppedBlock(string Kind, string Text);
