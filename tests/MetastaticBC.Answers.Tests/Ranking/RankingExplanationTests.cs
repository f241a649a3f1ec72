using System.Globalization;
using MetastaticBC.Answers.Ranking;

namespace MetastaticBC.Answers.Tests.Ranking;

public sealed class RankingExplanationTests
{
    private static readonly (RankingFeature Feature, double Weight)[] Weights =
        [(RankingFeature.Cover, 2), (RankingFeature.CoverHeading, 1.5), (RankingFeature.ScoreShare, 1), (RankingFeature.IsShort, -0.5), (RankingFeature.OpensSection, 0.25)];

    private static readonly SmallRanking Small = new(
        "# Zebu\n\n## Okapi rest\n\nOkapis doze in the long dry grass, and the others walk on by the river.\n\nTapirs doze.\n\nOkapis and tapirs swim.\n", "# Quokka\n\nTapirs dive.\n\nNobody.\n");

    [Fact]
    public void Of_TellsHowTheQuestionWasUnderstood()
    {
        var lines = Lines("forest giraffe tapir denosumab", top: 0);

        Assert.StartsWith("speaks of \"forest giraffe\", information ", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(": okapi 0.80", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("speaks of \"tapir\"", StringComparison.Ordinal) && line.EndsWith(": tapir 1.00", StringComparison.Ordinal));
        Assert.Contains("must name Drug: denosumab, in 0 passages", lines);
        Assert.Contains("wants What 0.04, Kinds 0.04", lines);
        Assert.Equal("confidence 0.25, quoted from 0.50 on; does not speak of what was named", lines[^1]);
    }

    [Fact]
    public void Of_TellsNothingOfWhatWasNotNamed() => Assert.Equal("confidence 0.25, quoted from 0.50 on", Lines("tapir", top: 0)[^1]);

    [Fact]
    public void Of_TheFeaturesOfTheFirst_AddUpToItsScore()
    {
        var found = Small.Rank("okapi tapir", Weights);
        var (heads, sums) = Read(Lines("okapi tapir", top: 1));

        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{found.Candidates[0].Score:0.000}  {found.Candidates[0].Passage} "), Assert.Single(heads), StringComparison.Ordinal);
        Assert.EndsWith(" Zebu > Okapi rest", heads[0], StringComparison.Ordinal);
        Assert.Equal(found.Candidates[0].Score, sums[0], 0.003);
    }

    [Fact]
    public void Of_TheFeaturesOfTheOthers_AddUpToWhatTheyLack()
    {
        var found = Small.Rank("okapi tapir", Weights);
        var (heads, sums) = Read(Lines("okapi tapir", top: 10));

        Assert.Equal(found.Candidates.Count, heads.Count);
        Assert.Equal(4, heads.Count);
        Assert.All(Enumerable.Range(1, 3), index => Assert.Equal(found.Candidates[index].Score - found.Candidates[0].Score, sums[index], 0.003));
    }

    [Fact]
    public void Of_NamesTheFeaturesThatCountMostFirst()
    {
        var parts = Lines("okapi tapir", top: 1).Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();

        Assert.All(parts, part => Assert.True(Enum.IsDefined(typeof(RankingFeature), part[1])));
        Assert.Equal(parts.OrderByDescending(part => Math.Abs(Number(part[0]))), parts);
    }

    [Fact]
    public void Of_OthersThanTheFirst_NameBothValues()
    {
        var lines = Lines("okapi tapir", top: 2).Where(line => line.Contains(" against ", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Matches(@"^  [+-]\d+\.\d{3}  [A-Za-z]+ \d\.\d\d against \d\.\d\d$", line));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void Of_TellsOfSoManyPassages(int top) => Assert.Equal(top, Read(Lines("okapi tapir", top)).Heads.Count);

    private static string[] Lines(string question, int top) =>
        new RankingExplanation(SmallRanking.Weights(Weights)).Of(Small.Rank(question, Weights), top, confidence: 0.25, threshold: 0.5).TrimEnd('\n').Split('\n');

    /// <summary>The line of each passage, and the sum of the lines below it.</summary>
    private static (List<string> Heads, List<double> Sums) Read(string[] lines)
    {
        var (heads, sums) = (new List<string>(), new List<double>());
        foreach (var line in lines.SkipWhile(line => !line.StartsWith("confidence", StringComparison.Ordinal)).Skip(1))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                sums[^1] += Number(line.Trim().Split(' ')[0]);
                continue;
            }

            heads.Add(line);
            sums.Add(0);
        }

        return (heads, sums);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
