using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Tests.Documents;

public sealed class DateLineTests
{
    [Theory]
    [InlineData("March 3, 2024")]
    [InlineData("March 3, 2024 by Jane Smith")]
    [InlineData("3 March 2024")]
    [InlineData("3rd March 2024")]
    [InlineData("Mar. 3, 2024")]
    [InlineData("May 2023")]
    [InlineData("Sept 2023")]
    [InlineData("2024-03-03")]
    [InlineData("03/03/2024")]
    [InlineData("3.3.24")]
    [InlineData("Monday, March 4, 2024")]
    [InlineData("Published: 3 March 2024")]
    [InlineData("Published on March 3, 2024")]
    [InlineData("Last updated: 12 May 2023")]
    [InlineData("Last Updated May 12, 2023")]
    [InlineData("Last Revised: October 5, 2021")]
    [InlineData("Page last reviewed: 12 May 2023")]
    [InlineData("Last medically reviewed on May 12, 2023")]
    [InlineData("Date: 12 May 2023")]
    [InlineData("March 3, 2024 | 5 min read")]
    [InlineData("March 3, 2024 at 10:30 am")]
    public void IsDate_HoldsForDates(string line) => Assert.True(DateLine.IsDate(line));

    [Theory]
    [InlineData("")]
    [InlineData("May help with pain")]
    [InlineData("March is the month of the walk.")]
    [InlineData("In March 2024 a trial began.")]
    [InlineData("2024")]
    [InlineData("Updated guidance on bone metastases")]
    [InlineData("Stage 4")]
    [InlineData("The study was published on 3 March 2024 and it found that bone metastases respond to radiotherapy in most people who had it.")]
    public void IsDate_DoesNotHoldForSentences(string line) => Assert.False(DateLine.IsDate(line));

    [Theory]
    [InlineData("By Jane Smith")]
    [InlineData("by Jane Smith, MD")]
    [InlineData("Written by Jane Smith and John Brown")]
    [InlineData("Medically reviewed by Jane Smith, MD, PhD")]
    [InlineData("Reviewed by: Dr. Jane Smith")]
    [InlineData("By the Hilltop Clinic Staff")]
    public void IsByline_HoldsForNames(string line) => Assert.True(DateLine.IsByline(line));

    [Theory]
    [InlineData("By the time of diagnosis, many people have had back pain for")]
    [InlineData("By mouth or by injection, depending on the drug")]
    [InlineData("By Monday most people feel better.")]
    [InlineData("Bypass surgery")]
    [InlineData("Reviewed by your team before every cycle")]
    public void IsByline_DoesNotHoldForSentences(string line) => Assert.False(DateLine.IsByline(line));

    [Theory]
    [InlineData("https://example.org/breast/bone", true)]
    [InlineData("Source: https://example.org/breast", true)]
    [InlineData("URL: http://example.org", true)]
    [InlineData("See https://example.org for more", false)]
    [InlineData("https://example.org and more", false)]
    [InlineData("example", false)]
    public void IsAddress_HoldsForALineThatIsAnAddress(string line, bool expected) => Assert.Equal(expected, DateLine.IsAddress(line));

    [Fact]
    public void IsDate_TakesLinearTime() => Assert.False(DateLine.IsDate(new string('1', 1_000_000)));
}
