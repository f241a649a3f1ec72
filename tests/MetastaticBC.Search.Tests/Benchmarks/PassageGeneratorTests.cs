using MetastaticBC.Benchmarks.Generation;
using MetastaticBC.Benchmarks.Inputs;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Search.Tests.Benchmarks;

public sealed class PassageGeneratorTests
{
    private const int Sentences = 40;

    /// <summary>Every sentence of answer 3 says "answer3".</summary>
    private static readonly SentencePool Pool = new(Enumerable.Range(0, 50).Select(answer =>
        new CorpusAnswer($"a{answer}", "", string.Join(' ', Enumerable.Range(0, Sentences).Select(number => $"This is sentence number {number} of\n answer{answer}.")))));

    [Fact]
    public void Passages_TheSameSeed_TheSamePassages()
    {
        var longer = new PassageGenerator(Pool, seed: 5).Passages(200).ToList();

        Assert.Equal(longer[..100], new PassageGenerator(Pool, seed: 5).Passages(100));
        Assert.NotEqual(longer[..100], new PassageGenerator(Pool, seed: 6).Passages(100));
    }

    [Fact]
    public void Passages_AreTheseForThisSeed() =>
        Assert.StartsWith(
            "g0000000\tThis is sentence number 24 of answer11. This is sentence number 30 of answer11. This is sentence number 22 of answer41. ",
            PassageFile.Line(new PassageGenerator(Pool, seed: 20261121).Passages(1).Single()),
            StringComparison.Ordinal);

    [Fact]
    public void Passages_StayOnOneLine_AndHaveTheirOwnIds()
    {
        var passages = new PassageGenerator(Pool, seed: 5).Passages(100).ToList();

        Assert.All(passages, passage => Assert.DoesNotContain(passage.Text, letter => letter is '\n' or '\t' or '\r'));
        Assert.Equal(100, passages.Select(passage => passage.Id).Distinct().Count());
    }

    [Fact]
    public void Passages_SevenInTenSentences_ComeFromOneAnswer()
    {
        var shares = new PassageGenerator(Pool, seed: 5).Passages(2000)
            .Select(passage => passage.Text.Split(' ').Where(word => word.StartsWith("answer", StringComparison.Ordinal)).ToList())
            .Where(answers => answers.Count >= 5)
            .Select(answers => answers.CountBy(answer => answer).Max(answer => answer.Value) / (double)answers.Count);

        Assert.InRange(shares.Average(), 0.68, 0.78);
    }

    [Fact]
    public void Passages_AreAboutSixtyWordsLong() =>
        Assert.InRange(new PassageGenerator(Pool, seed: 5).Passages(1000).Average(passage => WordCount.Of(passage.Text)), 45, 65);
}
