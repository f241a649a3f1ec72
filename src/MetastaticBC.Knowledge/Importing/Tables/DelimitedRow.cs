namespace MetastaticBC.Knowledge.Importing.Tables;

/// <summary>A row of a table that is written as text.</summary>
/// <param name="Line">On which it begins, from 1.</param>
internal sealed record DelimitedRow(int Line, IReadOnlyList<string> Cells);
