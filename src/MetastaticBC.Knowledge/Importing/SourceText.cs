using System.Text;
using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Importing;

/// <summary>Turns the bytes of a text into exact text and tells which encoding it was in. Never puts in a replacement character.</summary>
internal static class SourceText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The longest mark first: UTF-32 begins like UTF-16.</summary>
    private static readonly (byte[] Mark, string Name, Encoding Encoding)[] Marks =
    [
        ([0xFF, 0xFE, 0, 0], "UTF-32", new UTF32Encoding(false, false, true)),
        ([0xEF, 0xBB, 0xBF], "UTF-8", StrictUtf8),
        ([0xFF, 0xFE], "UTF-16", new UnicodeEncoding(false, false, true)),
        ([0xFE, 0xFF], "UTF-16, big-endian", new UnicodeEncoding(true, false, true)),
    ];

    /// <summary>The text without its byte order mark, or null where <paramref name="log"/> now says why not.</summary>
    /// <param name="declared">The encoding that the file names, null where it names none; disbelieved where its bytes contradict.</param>
    public static string? Decode(ReadOnlyMemory<byte> bytes, ImportLog log, string? declared = null)
    {
        if (Decoded(bytes.Span, declared) is not var (text, name))
        {
            log.Problems.Error(1, "unknown-encoding", "The encoding of this text can't be told: it is neither UTF-8, nor UTF-16 with a mark, nor Windows-1252. Open it in the program it was written with and save it as UTF-8.");
            return null;
        }

        if (text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var nul)
        {
            log.Problems.Error(LineIndex.LineOf(text, nul), "binary-file", "This is not plain text (it holds a NUL character). Save the document as text in UTF-8.");
            return null;
        }

        if (name != "UTF-8")
            log.Note($"converted from {name}");
        return text;
    }

    private static (string Text, string Name)? Decoded(ReadOnlySpan<byte> bytes, string? declared)
    {
        foreach (var (mark, name, encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
                return With(encoding, bytes[mark.Length..], name);
        }

        if (declared is not null && Named(declared) is { } stated && With(stated, bytes, NameOf(stated)) is { } told)
            return told;
        return With(StrictUtf8, bytes, "UTF-8") ?? (WesternEncoding.Holds(bytes) ? With(WesternEncoding.Instance, bytes, "Windows-1252") : null);
    }

    private static (string Text, string Name)? With(Encoding encoding, ReadOnlySpan<byte> bytes, string name)
    {
        try
        {
            return (encoding.GetString(bytes), name);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>As browsers take such names: what calls itself Latin-1 or ASCII is Windows-1252; null where the name means nothing.</summary>
    private static Encoding? Named(string label)
    {
        label = label.Trim().ToLowerInvariant();
        if (label is "utf-8" or "utf8" || label.StartsWith("utf-16", StringComparison.Ordinal))
            return StrictUtf8;
        if (label is "iso-8859-1" or "latin1" or "l1" or "us-ascii" or "ascii" or "windows-1252" or "cp1252" or "x-cp1252")
            return WesternEncoding.Instance;
        return CodePagesEncodingProvider.Instance.GetEncoding(label) is { } known
            ? CodePagesEncodingProvider.Instance.GetEncoding(known.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            : null;
    }

    private static string NameOf(Encoding encoding) =>
        encoding == StrictUtf8 ? "UTF-8" : encoding == WesternEncoding.Instance ? "Windows-1252" : encoding.WebName;
}
