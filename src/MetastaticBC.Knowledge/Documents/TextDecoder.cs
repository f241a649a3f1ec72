using System.Text;

namespace MetastaticBC.Knowledge.Documents;

/// <summary>Turns a file's bytes into exact text, or says where they stop being text. Never puts in a replacement character.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without its byte order mark, or null where <paramref name="problems"/> now says why not.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, ProblemLog problems)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[3..];
        if (bytes.IndexOf((byte)0) is >= 0 and var nul)
        {
            problems.Error(LineAt(bytes, nul), "binary-file",
                "This is not plain text (it holds a NUL byte). Save the document as plain text in UTF-8, or take the file out of the folder.");
            return null;
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            problems.Error(LineAt(bytes, Math.Max(0, fault.Index)), "not-utf-8",
                "This line holds bytes that are not UTF-8. Open the file in a text editor and save as UTF-8.");
            return null;
        }
    }

    /// <summary>Lines end at LF, CR LF or CR.</summary>
    private static int LineAt(ReadOnlySpan<byte> bytes, int index)
    {
        var before = bytes[..Math.Min(index, bytes.Length)];
        return 1 + before.Count((byte)'\n') + before.Count((byte)'\r') - before.Count("\r\n"u8);
    }
}
