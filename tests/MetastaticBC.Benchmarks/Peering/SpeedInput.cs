namespace MetastaticBC.Benchmarks.Peering;

/// <summary>The files of a speed run.</summary>
/// <param name="Limit">No more passages than this.</param>
internal sealed record SpeedInput(string Passages, string Queries, int Limit);
