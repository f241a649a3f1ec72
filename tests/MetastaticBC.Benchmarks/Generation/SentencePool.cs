using MetastaticBC.Benchmarks.Inputs;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Benchmarks.Generation;

/// <summary>The sentences of a corpus by the answer that they stand in; white space is made single spaces.</summary>
internal sealed class SentencePool
{
    private readonly string[][] _answers;
    private readonly string[] _all;

    public SentencePool(IEnumerable<CorpusAnswer> corpus)
    {
        _answers = [.. corpus.Select(answer => Sentences(answer.Text)).Where(sentences => sentences.Length > 0)];
        _all = [.. _answers.SelectMany(sentences => sentences)];
    }

    public int Answers => _answers.Length;

    public string FromAnswer(int answer, Random random) => _answers[answer][random.Next(_answers[answer].Length)];

    public string FromAnywhere(Random random) => _all[random.Next(_all.Length)];

    private static string[] Sentences(string text) =>
        [.. SentenceSplitter.Split(text, new TextSpan(0, text.Length))
            .Select(span => string.Join(' ', text.Substring(span.Start, span.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(sentence => sentence.Any(char.IsLetterOrDigit))];
}
