namespace MetastaticBC.Knowledge.Tests.Importing.Pdf;

/// <summary>What is made of the lines that pdftotext gives.</summary>
public sealed class PdfImporterTests
{
    [Fact]
    public void Import_RunningLinesAndPageNumbers_AreDroppedAndListed()
    {
        string[] texts = ["Salt water is kind to a sore mouth.", "Soft fruit is easy to chew.", "Cold drinks numb a little."];

        var result = Fixture.ImportPdf(string.Concat(texts.Select((text, page) => $"Ward book\n\n{text}\n\nSide {page + 4}\n\f")));

        Assert.Equal(string.Join("\n\n", texts) + "\n", Fixture.Body(result));
        Assert.Equal(["running head or foot: Ward book", "running head or foot: Side 4"], Fixture.Dropped(result).Take(2));
        Assert.Equal(6, result.Dropped.Count);
    }

    [Fact]
    public void Import_NumbersAtAnEdgeThatDontCountPages_Stay() =>
        Assert.Contains("Take 20 mg on day three.", Fixture.Body(Fixture.ImportPdf("Take 5 mg on day one.\n\fTake 20 mg on day three.\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("A treat-\nment helps the treatment along.", "A treatment helps the treatment along.", 1)]
    [InlineData("A follow-\nup is a short follow-up visit here.", "A follow-up is a short follow-up visit here.", 0)]
    [InlineData("The blood-\nthinning drug keeps blood thin by thinning it.", "The blood-thinning drug keeps blood thin by thinning it.", 0)]
    [InlineData("The PARP-\n1 enzyme and HER2-\nPositive stay.", "The PARP- 1 enzyme and HER2- Positive stay.", 0)]
    public void Import_AHyphenAtALinesEnd_GoesUnlessItBelongsThere(string text, string expected, int dropped)
    {
        var result = Fixture.ImportPdf(text);

        Assert.Equal(expected + "\n", Fixture.Body(result));
        Assert.Equal(dropped, result.Dropped.Count);
    }

    [Fact]
    public void Import_ATableInLines_IsATable() =>
        Assert.Equal(
            "# Doses\n\n| Drug | Dose | When |\n|---|---|---|\n| Letrozole | one tablet | daily |\n| Goserelin | one injection | monthly |\n",
            Fixture.Body(Fixture.ImportPdf("Doses\n\nDrug          Dose              When\nLetrozole     one tablet        daily\nGoserelin     one injection     monthly\n")));

    [Fact]
    public void Import_CellsOfSeveralLines_StayAsTheyAreWithAWarning()
    {
        var result = Fixture.ImportPdf("Doses\n\nDrug          Dose              When\nLetrozole     one tablet        daily,\n              swallowed         at noon\n");

        Assert.Equal("# Doses\n\nDrug Dose When\nLetrozole one tablet daily,\nswallowed at noon\n", Fixture.Body(result));
        Assert.Equal("pdf-columns", Assert.Single(result.Problems).Rule);
    }

    [Fact]
    public void Import_PagesThatArePictures_AreRefused() => Fixture.AssertRefused(Fixture.ImportPdf("\f\f\f"), "pdf-no-text");

    [Fact]
    public void Import_AListWithALowerLevel_NestsByItsIndent() =>
        Assert.Equal(
            "Bring these to your next visit:\n\n- the card\n- clothes that\n  are wide\n".Replace("\n  are", " are", StringComparison.Ordinal) + "  - for sleeping\n- a book\n\nThank you for reading this to the end.\n",
            Fixture.Body(Fixture.ImportPdf("Bring these to your next visit:\n • the card\n • clothes that\n   are wide\n     ◦ for sleeping\n • a book\nThank you for reading this to the end.\n")));
}
