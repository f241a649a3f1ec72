using MetastaticBC.Answers.Ranking;

namespace MetastaticBC.Answers.Tests.Ranking;

/// <summary>What <see cref="CandidateFeatures"/> makes of the things that a question names.</summary>
public sealed class CandidateFacetFeaturesTests
{
    private static readonly RankingFeature[] Features =
    [
        RankingFeature.FacetInHeading, RankingFeature.FacetInTitle, RankingFeature.FacetInBody, RankingFeature.FacetMissing,
        RankingFeature.OtherFacetInHeading, RankingFeature.OtherFacetInTitle,
    ];

    private static readonly SmallRanking Small = new(
        "# Letrozole\n\n## The liver\n\nWarm gel helps.\n\n## Others\n\nLungs and tamoxifen.\n\nNothing.\n",
        "# Fillers\n\nOkapis.\n\nTapirs.\n\nGnus.\n\nMoas.\n\nEmus.\n\nKiwis.\n\nCamels.\n\nQuolls.\n\nNumbats.\n\nZebus.\n\nZebras.\n\nElks.\n\nYaks.\n\nRams.\n");

    [Theory]
    [InlineData("liver", "Warm", "1 0 0 0 0 0")]
    [InlineData("lung", "Warm", "0 0 0 1 1 0")]
    [InlineData("lung", "Lungs", "0 0 1 0 0 0")]
    [InlineData("letrozole", "Nothing", "0 1 0 0 0 0")]
    [InlineData("tamoxifen", "Lungs", "0 0 1 0 0 1")]
    [InlineData("tamoxifen", "Nothing", "0 0 0 1 0 1")]
    [InlineData("letrozole for the liver", "Warm", "0.5 0.5 0 0 0 0")]
    [InlineData("letrozole for the lung", "Warm", "0 0.5 0 0.5 1 0")]
    [InlineData("letrozole or tamoxifen", "Lungs", "0 0.5 0.5 0 0 0")]
    [InlineData("okapi", "Warm", "0 0 0 0 0 0")]
    public void Read_TellsWhereWhatWasNamedStands(string question, string start, string expected)
    {
        var read = new CandidateFeatures(Small.Measure(question)).Read(Small[start]);

        Assert.Equal(expected, string.Join(' ', Features.Select(feature => read[(int)feature].ToString("0.##", System.Globalization.CultureInfo.InvariantCulture))));
    }
}
