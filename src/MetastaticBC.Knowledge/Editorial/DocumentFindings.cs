using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>Makes the problems of one rule in one document. Looks its lines up in a table, for a document may have very many findings.</summary>
internal sealed class DocumentFindings(Document document, string rule, ProblemSeverity severity = ProblemSeverity.Warning)
{
    private List<int>? _lineStarts;

    /// <param name="offset">Where in the document's text it is.</param>
    public KnowledgeProblem At(int offset, string whatToDo) => AtLine(LineOf(offset), whatToDo);

    public KnowledgeProblem AtLine(int line, string whatToDo) => new(document.Location, line, rule, severity, whatToDo);

    /// <summary>From 1. Lines end at LF, CR LF or CR.</summary>
    public int LineOf(int offset)
    {
        _lineStarts ??= LineStarts(document.Text);
        var place = _lineStarts.BinarySearch(offset);
        return place < 0 ? ~place : place + 1;
    }

    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
                starts.Add(index + 1);
        }

        return starts;
    }
}
