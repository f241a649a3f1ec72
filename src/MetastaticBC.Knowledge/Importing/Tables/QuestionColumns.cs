namespace MetastaticBC.Knowledge.Importing.Tables;

/// <summary>Knows the columns of a table of questions and answers by the names in its first row, in capitals or not.</summary>
internal sealed class QuestionColumns
{
    private readonly List<string> _names;

    private QuestionColumns(List<string> names) => _names = names;

    /// <summary>Whether the table was exported by QnA Maker or its successor, which write line ends as <c>\n</c>.</summary>
    public bool IsExport => _names.Contains("qnaid") || _names.Contains("suggestedquestions") || _names.Contains("metadata");

    /// <summary>Null where <paramref name="problems"/> now says what is missing.</summary>
    public static QuestionColumns? Of(DelimitedRow? header, ProblemLog problems)
    {
        var columns = new QuestionColumns([.. (header?.Cells ?? []).Select(name => name.Trim().ToLowerInvariant())]);
        if (columns._names.Contains("question") && columns._names.Contains("answer"))
            return columns;
        problems.Error(header?.Line ?? 1, "question-columns", "The first row must name the columns `question` and `answer`, and may name `source`. Add them as the first line of the table.");
        return null;
    }

    public string Question(DelimitedRow row) => Cell(row, "question");

    public string Answer(DelimitedRow row) => Cell(row, "answer");

    public string Source(DelimitedRow row) => Cell(row, "source");

    public string DisplayName(DelimitedRow row) => Cell(row, "sourcedisplayname");

    /// <summary>What stands in other columns, by their names; defaults of the export say nothing.</summary>
    public IEnumerable<(string Name, string Text)> Others(DelimitedRow row)
    {
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var name = column < _names.Count && _names[column].Length > 0 ? _names[column] : "column without a name";
            if (name is not ("question" or "answer" or "source" or "sourcedisplayname") && row.Cells[column].Trim() is { Length: > 0 } text and not ("[]" or "False" or "false"))
                yield return (name, text);
        }
    }

    private string Cell(DelimitedRow row, string name)
    {
        var column = _names.IndexOf(name);
        return column >= 0 && column < row.Cells.Count ? row.Cells[column].Trim() : "";
    }
}
