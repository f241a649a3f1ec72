using System.IO.Compression;
using System.Xml;

namespace MetastaticBC.Knowledge.Importing.Word;

/// <summary>
/// Reads every XML part of a Word file once as a mere stream, before any library makes objects of it: what unpacks to more than
/// its limit, defines entities, is nested too deeply or is no XML stays outside. Sizes are counted, not believed.
/// </summary>
internal sealed class WordGate(ImportOptions options, ImportLog log, CancellationToken cancellation)
{
    private const int MaximumParts = 10_000;

    /// <summary>Tables within tables within tables: each takes a few levels, and objects are made of them by calls within calls.</summary>
    private const int MaximumDepth = 256;

    public bool LetsIn(Stream file)
    {
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count > MaximumParts)
                return Refuse("docx-size", "The file holds too many parts for a document. Open it in a word processor and save it again as .docx.");
            return HasText(archive.Entries.Where(IsXml));
        }
        catch (InvalidDataException)
        {
            return Refuse("docx-broken", "This is no complete .docx file: it was cut off, is protected by a password or is in an older format. Open it in a word processor and save it again as .docx.");
        }
        catch (XmlException fault)
        {
            return Refuse("docx-broken", $"A part of this .docx file is not valid XML ({Reason(fault)}). Open it in a word processor and save it again.");
        }
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static string Reason(XmlException fault) =>
        fault.Message.Contains("DTD", StringComparison.Ordinal) ? "it defines entities" : $"line {fault.LineNumber}";

    private bool HasText(IEnumerable<ZipArchiveEntry> parts)
    {
        var left = options.MaximumTextBytes;
        foreach (var part in parts)
        {
            using var counted = new CountedStream(part.Open(), left);
            var isFlat = IsFlat(counted);
            if (counted.IsExceeded)
                return Refuse("docx-size", $"Unpacked, the file holds more than {options.MaximumTextBytes} bytes of text. Split the document.");
            if (!isFlat)
                return Refuse("docx-nesting", $"The document is nested deeper than {MaximumDepth} levels. Make its tables flatter.");
            left -= counted.Taken;
        }

        return true;
    }

    private bool IsFlat(CountedStream part)
    {
        using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        try
        {
            while (reader.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                if (reader.Depth > MaximumDepth)
                    return false;
            }
        }
        catch (XmlException) when (part.IsExceeded)
        {
            // Cut off at the limit: the caller says so.
        }

        return true;
    }

    private bool Refuse(string rule, string whatToDo)
    {
        log.Problems.Error(1, rule, whatToDo);
        return false;
    }
}
