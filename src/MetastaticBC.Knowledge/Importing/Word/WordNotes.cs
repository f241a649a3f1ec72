using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MetastaticBC.Knowledge.Importing.Word;

/// <summary>Numbers footnotes and endnotes as they are met and keeps those whose text is still to come.</summary>
internal sealed class WordNotes(Footnotes? footnotes, Endnotes? endnotes)
{
    private readonly Queue<(string Mark, OpenXmlElement Note)> _waiting = [];
    private readonly HashSet<OpenXmlElement> _met = [];

    /// <summary>The raised number that stands in the text; empty where the note is missing.</summary>
    public string Footnote(long? id) => Mark(footnotes?.Elements<Footnote>().FirstOrDefault(note => note.Id?.Value == id));

    public string Endnote(long? id) => Mark(endnotes?.Elements<Endnote>().FirstOrDefault(note => note.Id?.Value == id));

    /// <summary>The next note whose reference was read, with its mark.</summary>
    public bool TryTake(out (string Mark, OpenXmlElement Note) note) => _waiting.TryDequeue(out note);

    private string Mark(OpenXmlElement? note)
    {
        if (note is null || !_met.Add(note))
            return "";
        var mark = Superscript.Raised(_met.Count.ToString(CultureInfo.InvariantCulture));
        _waiting.Enqueue((mark, note));
        return mark;
    }
}
