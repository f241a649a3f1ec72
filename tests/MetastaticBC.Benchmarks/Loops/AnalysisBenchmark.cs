using BenchmarkDotNet.Attributes;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Analysis.Stemming;

namespace MetastaticBC.Benchmarks.Loops;

/// <summary>The steps from a text to its terms, over the messages of the safety suite.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmark
{
    private readonly string[] _texts = [.. SuiteMessages.All().Select(question => question.Text)];
    private readonly string[] _words = [.. SuiteMessages.All().SelectMany(question => question.Words).Select(word => word.Term)];

    [Benchmark]
    public int Tokenizer()
    {
        var words = 0;
        foreach (var text in _texts)
            words += WordTokenizer.Words(text, new TextSpan(0, text.Length)).Count();
        return words;
    }

    [Benchmark]
    public int Stemmer()
    {
        var letters = 0;
        foreach (var word in _words)
            letters += EnglishStemmer.Stem(word).Length;
        return letters;
    }

    [Benchmark(Baseline = true)]
    public int EnglishAnalyzer()
    {
        var terms = 0;
        foreach (var text in _texts)
            terms += TextAnalyzer.English.Analyze(text).Count;
        return terms;
    }
}
