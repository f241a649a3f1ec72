using MetastaticBC.Benchmarks.Inputs;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Benchmarks.Generation;

/// <summary>
/// Makes a corpus of any size whose passages are about something: seven in ten sentences of a passage come from one answer, the
/// others from anywhere. The same corpus and seed give the same passages, and a larger count begins with those of a smaller one.
/// </summary>
internal sealed class PassageGenerator(SentencePool pool, int seed)
{
    private const double FromOneAnswer = 0.7;

    /// <summary>Words: a passage ends with the sentence that reaches its goal, which is drawn from this range; about 60 on average, as cut answers have.</summary>
    private const int FewestWords = 10;

    private const int MostWords = 90;

    private readonly Random _random = new(seed);

    public IEnumerable<PassageLine> Passages(int count)
    {
        for (var number = 0; number < count; number++)
            yield return new PassageLine($"g{number:D7}", Text());
    }

    private string Text()
    {
        var answer = _random.Next(pool.Answers);
        var goal = _random.Next(FewestWords, MostWords + 1);
        var sentences = new List<string>();
        for (var words = 0; words < goal;)
        {
            var sentence = _random.NextDouble() < FromOneAnswer ? pool.FromAnswer(answer, _random) : pool.FromAnywhere(_random);
            words += WordCount.Of(sentence);
            sentences.Add(sentence);
        }

        return string.Join(' ', sentences);
    }
}
