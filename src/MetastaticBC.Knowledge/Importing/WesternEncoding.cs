using System.Text;

namespace MetastaticBC.Knowledge.Importing;

/// <summary>Windows-1252, and with it ISO-8859-1: the same but for the control characters that no text has.</summary>
internal static class WesternEncoding
{
    public static Encoding Instance { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Whether each byte stands for a character; five of 256 don't.</summary>
    public static bool Holds(ReadOnlySpan<byte> bytes) => bytes.IndexOfAny([(byte)0x81, (byte)0x8D, (byte)0x8F, (byte)0x90, (byte)0x9D]) < 0;
}
