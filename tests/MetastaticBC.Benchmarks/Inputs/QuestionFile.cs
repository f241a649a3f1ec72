namespace MetastaticBC.Benchmarks.Inputs;

/// <summary>Reads questions: JSON objects with <c>id</c> and <c>question</c> from a <c>.jsonl</c> file, bare lines from any other.</summary>
internal static class QuestionFile
{
    /// <exception cref="InputException">A line is no question, or there is none.</exception>
    public static List<BenchmarkQuestion> Read(string path)
    {
        var questions = IsJson(path)
            ? JsonLine.ReadFile(path).Select(line => new BenchmarkQuestion(line.Id(), line.Text("question"))).ToList()
            : [.. TextFile.Lines(path).Where(line => !string.IsNullOrWhiteSpace(line.Text)).Select(line => new BenchmarkQuestion($"{line.Number}", line.Text))];
        return questions.Count > 0 ? questions : throw new InputException(path, 1, "this file holds no question: write one a line, or name a .jsonl file with `id` and `question`.");
    }

    private static bool IsJson(string path) =>
        path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl.gz", StringComparison.OrdinalIgnoreCase);
}
