using MetastaticBC.Answers.Editorial;

namespace MetastaticBC.Answers.Tests.Editorial;

public sealed class LexiconAuditTests
{
    private const string Lexicon = "okapi, forest giraffe\n# a comment\nnumbat, banded anteater\nquoll => tapir\nzebra crossing, striped road\n";

    private static readonly LexiconAudit Audit = new(SmallLibrary.With(
        Lexicon,
        "# Animals\n\n## Rest\n\nThe okapis and the camels rest, and the 12 tapirs. A camel of HER2 rests.\n\n## Food\n\nMoas eat moss.\n",
        "# Others\n\nA moa, what is a moa?\n"));

    [Fact]
    public void UnknownWords_AreThoseWithoutAnotherWordingAsTheyFirstStand()
    {
        Assert.Equal(["Moas", "camels", "eat", "moss", "rest"], Audit.UnknownWords.Select(gap => gap.Word).Order(StringComparer.Ordinal));
        Assert.Equal(
            [("Moas", 3, "000.md, `Food`"), ("camels", 2, "000.md, `Rest`"), ("rest", 2, "000.md, `Rest`")],
            Audit.UnknownWords.Where(gap => gap.Count > 1).Select(gap => (gap.Word, gap.Count, gap.Place)).OrderBy(gap => gap.Word, StringComparer.Ordinal));
    }

    [Fact]
    public void UnknownWords_BeginWithWhatTellsMostInAll()
    {
        Assert.Equal(Audit.UnknownWords.OrderByDescending(gap => gap.Information).ThenBy(gap => gap.Word, StringComparer.Ordinal), Audit.UnknownWords);

        // Of three passages: one holds camels, twice.
        Assert.Equal(2 * Math.Log(1 + (2.5 / 1.5)), Audit.UnknownWords.Single(gap => gap.Word == "camels").Information, 12);
    }

    [Fact]
    public void UnknownWords_LeaveOutDocumentsOfAnotherLanguage() =>
        Assert.Empty(new LexiconAudit(SmallLibrary.With(Lexicon, "---\nlanguage: es\n---\n# Hueso\n\nLos huesos duelen.\n")).UnknownWords);

    /// <summary>A set is used where all words of one of the wordings that it leads to stand anywhere.</summary>
    [Fact]
    public void UnusedSets_AreThoseThatLeadToNothingThatStands() =>
        Assert.Equal([3, 5], Audit.UnusedSets.Select(set => set.Line));

    [Fact]
    public void UnusedSets_OfAnEmptyLibrary_AreAll() => Assert.Equal(4, new LexiconAudit(SmallLibrary.With(Lexicon)).UnusedSets.Count);
}
