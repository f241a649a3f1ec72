using MetastaticBC.Knowledge;
using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Search.Tests.Spelling;

/// <summary>How people write, over our own library.</summary>
public sealed class MisspellingTests
{
    private static readonly Lazy<SpellingCorrector> Corrector = new(() =>
        new SpellingCorrector(SpellingIndex.Of(KnowledgeBase.Open(Path.Combine(Repository.Root, "knowledge")).Knowledge, [])));

    [Theory]
    [InlineData("misspellings.txt", 200, 0.96, 0.04)]
    [InlineData("fresh-misspellings.txt", 100, 0.95, 0.05)]
    public void Misspellings_BecomeWhatWasMeant(string file, int count, double leastRight, double mostWrong)
    {
        var rows = Lines(file).Select(line => line.Split(", ")).Select(row => (Typed: row[0], Meant: row[1], Got: Corrected(row[0]))).ToList();
        var missed = rows.Where(row => row.Got != row.Meant).ToList();
        var wrong = missed.Where(row => row.Got != row.Typed).ToList();

        Assert.True(rows.Count >= count);
        Assert.Equal(rows.Count, rows.DistinctBy(row => row.Typed).Count());
        Assert.True(missed.Count <= rows.Count * (1 - leastRight) && wrong.Count <= rows.Count * mostWrong, string.Join('\n', missed));
    }

    [Fact]
    public void WordsToLeaveAlone_StayAsTyped()
    {
        var words = Lines("left-alone.txt").ToList();

        Assert.True(words.Count >= 60);
        Assert.Equal(words, words.Select(Corrected));
    }

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(Repository.Root, "tests/MetastaticBC.Search.Tests/Spelling", file)).Where(line => !line.StartsWith('#'));

    private static string Corrected(string text) => Corrector.Value.Correct(text, TextAnalyzer.Words.Analyze(text))
        .Reverse()
        .Aggregate(text, (read, found) => read[..found.Span.Start] + found.Meant + read[found.Span.End..]);
}
