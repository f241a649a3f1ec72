namespace MetastaticBC.Knowledge.Documents;

/// <summary>One file of a knowledge folder as bytes.</summary>
/// <param name="Id">The path below the folder, with <c>/</c>.</param>
/// <param name="Location">The path as the operator can find it, for problems.</param>
public sealed record SourceFile(string Id, string Location, ReadOnlyMemory<byte> Bytes);
