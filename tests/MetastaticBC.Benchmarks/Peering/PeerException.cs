namespace MetastaticBC.Benchmarks.Peering;

/// <summary>A peer could not be run; the message says what to do.</summary>
internal sealed class PeerException(string message) : Exception(message);
