using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Tests.Passages;

public sealed class SentenceSplitterTests
{
    /// <summary>Two sentences each, parted where <c>|</c> stands (with the space before it).</summary>
    [Theory]
    [InlineData("It can spread. |It can be treated.")]
    [InlineData("Is it curable? |Not today.")]
    [InlineData("Is it curable?! |Not today.")]
    [InlineData("Phone us now! |Do not wait.")]
    [InlineData("Drugs can cause nausea, rashes, etc. |Tell your nurse.")]
    [InlineData("The clinic opens at 9 a.m. |It closes at noon.")]
    [InlineData("It was measured at 2.5 mg. |The dose is 1.5 mg/kg.")]
    [InlineData("You may be given T-DM1. |Side effects are common.")]
    [InlineData("The cells make HER2. |Drugs can block it.")]
    [InlineData("This is stage 4. |The cancer has spread.")]
    [InlineData("This is stage IV. |The cancer has spread.")]
    [InlineData("Two drugs are used. |nab-paclitaxel is one.")]
    [InlineData("A gene is lost. |p53 is its name.")]
    [InlineData("Blood is tested. |pH is measured.")]
    [InlineData("She waited... |Then the nurse came.")]
    [InlineData("She waited… |Then the nurse came.")]
    [InlineData("“It is not your fault.” |She said it twice.")]
    [InlineData("\"It is not your fault.\" |She said it twice.")]
    [InlineData("(See the leaflet.) |Ask the team.")]
    [InlineData("It helps (see Fig. 2). |Ask the team.")]
    [InlineData("**It can be treated.** |It can't be cured.")]
    [InlineData("It comes in tablets.|Radiation can help.")]
    [InlineData("You can't. |The team can.")]
    [InlineData("The team isn’t sure it didn't. |Ask again.")]
    [InlineData("See www.example.org. |The page is free.")]
    [InlineData("See https://example.org/a.b/C.html. |The page is free.")]
    [InlineData("She and I. |We went.")]
    [InlineData("You may need vitamin D. |It helps bones.")]
    [InlineData("It is sold in the U.S. |The price is high.")]
    [InlineData("It costs more (in the U.K.). |It is free here.")]
    [InlineData("Take no. |It is a choice.")]
    [InlineData("Tell them: |\n- about pain.")]
    [InlineData("A line\u00A0with spaces.\u00A0|And another.")]
    [InlineData("One line|\n\nand one behind a blank line")]
    [InlineData("One line|\r\n \r\nand one behind a blank line")]
    [InlineData("癌症可以扩散。|可以治疗。")]
    [InlineData("Is it 3.5 cm? |“Yes,” she said.")]
    public void Split_PartsTwoSentences(string marked)
    {
        var at = marked.IndexOf('|');
        Assert.Equal([marked[..at].Trim(), marked[(at + 1)..].Trim()], Split(marked.Remove(at, 1)));
    }

    [Theory]
    [InlineData("Dr. Smith will see you.")]
    [InlineData("Ask Dr. J. Smith or Ms. A. B. Brown.")]
    [InlineData("Some drugs, e.g. Herceptin, block it.")]
    [InlineData("Some drugs (e.g. Herceptin) block it.")]
    [InlineData("Bone-hardening drugs, i.e. bisphosphonates, help.")]
    [InlineData("It was 12 vs. 8 months.")]
    [InlineData("It takes approx. 30 minutes.")]
    [InlineData("Room No. 5 is upstairs.")]
    [InlineData("It is shown in Fig. 2 and in vol. 3.")]
    [InlineData("At 9 a.m. you may eat.")]
    [InlineData("At 9 a.m. 20 people came.")]
    [InlineData("The dose is 3.6 mg. per kilogram.")]
    [InlineData("It grew by .5 cm to 2.5 cm.")]
    [InlineData("E. coli can cause it.")]
    [InlineData("The study by Smith et al. found it.")]
    [InlineData("See www.Example.org for more.")]
    [InlineData("Write to nurse@example.Org today")]
    [InlineData("The N.H.S pays.")]
    [InlineData("The U.S. Food and Drug Administration allowed it.")]
    [InlineData("She waited... and waited.")]
    [InlineData("“Why me?” she asked.")]
    [InlineData("Nausea, etc. can be treated")]
    [InlineData("It ended")]
    [InlineData("The cancer is at stage\n4. The next scan is due soon, on 1. May.", "The cancer is at stage\n4.", "The next scan is due soon, on 1.", "May.")]
    [InlineData("This cancer\nhas spread\r\nto the bone.")]
    public void Split_KeepsASentenceWhole(string text, params string[] parts) => Assert.Equal(parts.Length > 0 ? parts : [text], Split(text));

    [Theory]
    [InlineData("- one\n- two. Three.\n- four", "- one", "- two.", "Three.", "- four")]
    [InlineData("• one\r\n• two", "• one", "• two")]
    [InlineData("1. Rest\n2. Drink water. Often.\n3. Phone", "1. Rest", "2. Drink water.", "Often.", "3. Phone")]
    [InlineData("1. Rest", "1. Rest")]
    [InlineData("10. Rest well. Sleep.", "10. Rest well.", "Sleep.")]
    [InlineData("a) one\nb) two", "a) one", "b) two")]
    [InlineData("Lead\na) one\n2) two", "Lead", "a) one", "2) two")]
    [InlineData("- one\n  more of one\n- two", "- one\n  more of one", "- two")]
    [InlineData("- one\n  - nested\n- two", "- one", "- nested", "- two")]
    public void Split_EndsListItemsAtTheirLine(string text, params string[] sentences) => Assert.Equal(sentences, Split(text));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u00A0\u200B\r\n")]
    public void Split_FindsNothingInBlankText(string text) => Assert.Empty(Split(text));

    [Fact]
    public void Split_StaysWithinTheSpan()
    {
        const string text = "One. Two. Three. Four.";
        Assert.Equal(["wo.", "Three"], SentenceSplitter.Split(text, new TextSpan(6, 15)).Select(sentence => text[sentence.Start..sentence.End]));
    }

    public static TheoryData<string, string> Endless => new()
    {
        { "dots", new string('.', 1_000_000) },
        { "dots before a letter", new string('.', 1_000_000) + "a" },
        { "dots in pairs", Repeat(". ", 500_000) },
        { "letters with dots", Repeat("a.", 500_000) },
        { "letters with dots and spaces", Repeat("a. ", 333_333) },
        { "glued sentences", Repeat("abc.Abc", 150_000) },
        { "line ends", "a" + new string('\n', 1_000_000) + "b" },
        { "line ends and bullets", Repeat("\n- ", 333_333) },
        { "line ends and spaces", new string(' ', 500_000) + "a\n" + Repeat(" \n", 250_000) + "b" },
        { "CR LF", "a" + Repeat("\r\n", 500_000) + "b" },
        { "brackets", "a. " + new string('(', 1_000_000) },
        { "closing brackets", Repeat(".)", 500_000) },
        { "stars", Repeat(". *", 333_333) },
        { "numbers", Repeat("1. ", 333_333) },
        { "numbered lines", Repeat("1.\n", 333_333) },
        { "one word", new string('a', 1_000_000) + "." },
        { "lone surrogates", Repeat("\uD83D.\uDC00 ", 250_000) },
    };

    [Theory]
    [MemberData(nameof(Endless))]
    public Task Split_OfAMillionCharacters_Ends(string name, string text) =>
        HangGuard.RunAsync(() => Assert.True(SentenceSplitter.Split(text, new TextSpan(0, text.Length)).Count > 0, name));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string[] Split(string text) =>
        [.. SentenceSplitter.Split(text, new TextSpan(0, text.Length)).Select(sentence => text[sentence.Start..sentence.End])];
}
