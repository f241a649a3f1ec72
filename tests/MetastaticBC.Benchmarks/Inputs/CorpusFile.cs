namespace MetastaticBC.Benchmarks.Inputs;

/// <summary>Reads answers, a JSON object a line: <c>id</c>, <c>title</c>, <c>text</c>.</summary>
internal static class CorpusFile
{
    /// <exception cref="InputException">A line is no answer, an id comes twice, or there is no line.</exception>
    public static List<CorpusAnswer> Read(string path)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var answers = new List<CorpusAnswer>();
        foreach (var line in JsonLine.ReadFile(path))
        {
            var answer = new CorpusAnswer(line.Id(), line.TextOrEmpty("title"), line.Text("text"));
            if (!known.Add(answer.Id))
                throw line.Fault("an earlier line has the same `id`; give each answer its own.");
            answers.Add(answer);
        }

        return answers.Count > 0 ? answers : throw new InputException(path, 1, "this file holds no answer: write one JSON object a line, with `id`, `title` and `text`.");
    }
}
