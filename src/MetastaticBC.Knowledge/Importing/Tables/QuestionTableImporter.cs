using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Importing.Tables;

/// <summary>Tables of questions and answers, such as the exports of QnA Maker and its successor: a document a source.</summary>
internal sealed class QuestionTableImporter : IFormatImporter
{
    public IReadOnlyList<string> Extensions { get; } = [".tsv", ".csv"];

    public IReadOnlyList<ImportedPage> Read(SourceFile file, ImportLog log, CancellationToken cancellation)
    {
        if (SourceText.Decode(file.Bytes, log) is not { } text)
            return [];
        var isTabs = file.Id.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);
        var rows = new DelimitedReader(text, isTabs ? '\t' : Separator(text), log.Problems).Read();
        if (log.Problems.HasErrors || QuestionColumns.Of(rows.Count > 0 ? rows[0] : null, log.Problems) is not { } columns)
            return [];
        var groups = Groups(rows.Skip(1), columns, log);
        if (groups.Count > 0)
            return [.. groups.Select(group => group.Page(groups.Count == 1))];
        log.Problems.Error(1, "no-questions", "No row of the table has both a question and an answer. Fill in the columns `question` and `answer`.");
        return [];
    }

    /// <summary>Where the comma is the decimal sign, spreadsheets write semicolons.</summary>
    private static char Separator(string text)
    {
        var header = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length);
        return header.Count(';') > header.Count(',') ? ';' : ',';
    }

    private static List<QuestionGroup> Groups(IEnumerable<DelimitedRow> rows, QuestionColumns columns, ImportLog log)
    {
        var groups = new Dictionary<string, QuestionGroup>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            var (question, answer, source) = (columns.Question(row), columns.Answer(row), columns.Source(row));
            if (PlainLine.Of(question).Length == 0 || PlainLine.Of(answer).Length == 0)
            {
                log.Drop("row without a question or an answer", string.Join(' ', row.Cells));
                continue;
            }

            if (!groups.TryGetValue(source, out var group))
                groups[source] = group = new QuestionGroup(source, columns.DisplayName(row));
            group.Add(question, columns.IsExport ? answer.Replace("\\n", "\n", StringComparison.Ordinal) : answer, log);
            foreach (var (name, other) in columns.Others(row))
                log.Drop(name, other);
        }

        return [.. groups.Values];
    }
}
