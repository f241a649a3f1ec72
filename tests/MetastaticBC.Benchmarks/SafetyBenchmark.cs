using BenchmarkDotNet.Attributes;
using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Benchmarks;

/// <summary>What the safety check adds to a message, beside the analysis that every message goes through in any case.</summary>
[MemoryDiagnoser]
public class SafetyBenchmark
{
    private readonly Question[] _questions = SuiteMessages.All();
    private readonly SafetyReader _reader = new(SuiteMessages.Knowledge.Signposts, SuiteMessages.Knowledge.SafetyModel);

    [Benchmark(Baseline = true)]
    public int Analysis()
    {
        var words = 0;
        foreach (var question in _questions)
            words += TextAnalyzer.English.Analyze(question.Text).Count;
        return words;
    }

    [Benchmark]
    public int SafetyCheck()
    {
        var alarms = 0;
        foreach (var question in _questions)
            alarms += _reader.Read(question).Level is null ? 0 : 1;
        return alarms;
    }
}
