using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Knowledge.Tests.Language;

public sealed class HelplinesTests
{
    private static readonly DateOnly Verified = new(2026, 11, 21);

    [Fact]
    public void All_EveryEntry_IsComplete() => Assert.All(Helplines.All, line =>
    {
        Assert.Matches("^[A-Z]{2}$", line.Country);
        Assert.Matches("^[0-9]{3}( or [0-9]{3})*$", line.EmergencyNumber);
        Assert.Matches("[0-9][0-9 ]+[0-9]", line.ListeningLine);
        Assert.True(line.Verified >= Verified);
    });

    [Fact]
    public void All_NoCountry_StandsThereTwice() =>
        Assert.Equal(Helplines.All.Count, Helplines.All.Select(line => line.Country).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void All_EveryEntry_KnowsItsLineInTheFile()
    {
        var lines = EmbeddedText.Read(Helplines.FileName).Split('\n');

        Assert.All(Helplines.All, line => Assert.Contains($"country: {line.Country},", lines[line.Line - 1], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GB", "999", "116 123")]
    [InlineData("US", "911", "988")]
    [InlineData("AU", "000", "13 11 14")]
    public void Find_ACountryOfTheFile_GivesItsNumbers(string country, string emergency, string listening)
    {
        var line = Helplines.Find(country);

        Assert.Equal((country, emergency), (line?.Country, line?.EmergencyNumber));
        Assert.EndsWith(listening, line?.ListeningLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gb")]
    [InlineData("XX")]
    [InlineData("")]
    public void Find_AnyOtherName_GivesNothing(string country) => Assert.Null(Helplines.Find(country));

    [Theory]
    [InlineData(0, false)]
    [InlineData(180, false)]
    [InlineData(181, true)]
    [InlineData(5000, true)]
    [InlineData(-1, true)]
    public void IsStale_AfterHalfAYearOrBeforeTheCheck(int daysSince, bool stale) =>
        Assert.Equal(stale, Helplines.IsStale(Verified, Verified.AddDays(daysSince)));

    [Fact]
    public void Parse_AGoodFile_GivesItsEntriesInOrder() =>
        Assert.Equal(
            [new("AA", "1", "the first, on 2", Verified, 2), new Helpline("BB", "3", "the second, on 4", Verified, 3)],
            Helplines.Parse("""
                countries:
                  - {country: AA, emergency: 1, listening: "the first, on 2", verified: 2026-11-21}
                  - {country: BB, emergency: "3", listening: "the second, on 4", verified: 2026-11-21}
                """));

    [Theory]
    [InlineData("")]
    [InlineData("countries: []")]
    [InlineData("countries: none")]
    [InlineData("countries:\n  - [")]
    [InlineData("words")]
    public void Parse_AFileWithoutEntries_Throws(string yaml) => AssertBroken(yaml, "is broken");

    [Theory]
    [InlineData("{emergency: 1, listening: x, verified: 2026-11-21}")]
    [InlineData("{country: AA, listening: x, verified: 2026-11-21}")]
    [InlineData("{country: AA, emergency: '', listening: x, verified: 2026-11-21}")]
    [InlineData("{country: AA, emergency: 1, verified: 2026-11-21}")]
    [InlineData("{country: AA, emergency: 1, listening: x}")]
    [InlineData("{country: AA, emergency: 1, listening: x, verified: last spring}")]
    public void Parse_AnEntryThatLacksSomething_ThrowsWithItsLine(string entry) => AssertBroken($"countries:\n\n  - {entry}\n", "at line 3");

    private static void AssertBroken(string yaml, string reason)
    {
        var fault = Assert.Throws<InvalidOperationException>(() => Helplines.Parse(yaml));
        Assert.Contains(Helplines.FileName, fault.Message, StringComparison.Ordinal);
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
    }
}
