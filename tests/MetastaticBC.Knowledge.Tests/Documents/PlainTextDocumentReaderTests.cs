namespace MetastaticBC.Knowledge.Tests.Documents;

public sealed class PlainTextDocumentReaderTests
{
    private const string Paragraph =
        "Cancer that has spread to the bone can make it weak, and a weak bone may break after a small knock or fall, so tell your team about pain.";

    [Fact]
    public void Read_TakesTheLinesUnderTheTitle()
    {
        var document = Sources.Document("a.txt", $"Bone Pain\n\nPublished: 3 March 2024\nBy Hilltop Clinic\nhttps://example.org/bone\n\n{Paragraph}");
        Assert.Equal("Bone Pain", document.Title);
        Assert.Equal("Hilltop Clinic; Published: 3 March 2024; https://example.org/bone", document.Provenance.Describe());
    }

    [Theory]
    [InlineData("Bone Pain", "Bone Pain\n\n")]
    [InlineData("Bone Pain", "Bone Pain\n")]
    [InlineData("Pain in the bones", "Pain in the bones\n\n")]
    [InlineData("Pain in the bones", "Pain in the bones\n")]
    [InlineData("Bone Pain", "\n\n  Bone Pain \n\n")]
    [InlineData("Bone Pain", "\uFEFFBone Pain\r\n\r\n")]
    [InlineData("Bone Pain", "Bone Pain\r\r")]
    public void Read_TakesTheFirstLineAsTitle(string title, string head)
    {
        Assert.Equal(title, Sources.Document("a.txt", head + Paragraph).Title);
        Assert.Equal($"Title {title}|Paragraph {Paragraph}", Blocks(head + Paragraph));
    }

    [Fact]
    public void Read_WarnsWhereThereIsNoTitle()
    {
        Assert.Equal(["1 no-title"], Sources.Problems("bone-pain.txt", Paragraph));
        Assert.Equal("Bone pain", Sources.Document("bone-pain.txt", Paragraph).Title);
    }

    [Theory]
    [InlineData("Signs\n\nP", "Heading Signs|Paragraph P")]
    [InlineData("Signs\nP", "Heading Signs|Paragraph P")]
    [InlineData("What are the signs?\nP\nHow Is It Treated?\nP", "Heading What are the signs?|Paragraph P|Heading How Is It Treated?|Paragraph P")]
    [InlineData("P\nP\nShort line.\nP", "Paragraph P|Paragraph P|Paragraph Short line.|Paragraph P")]
    [InlineData("P\n\nIt hurts.\nTell us.\n\nP", "Paragraph P|Paragraph It hurts.|Paragraph Tell us.|Paragraph P")]
    [InlineData("It can hurt in\nthe bone.\nTell us.", "Paragraph It can hurt in\nthe bone.\nTell us.")]
    [InlineData("You may have:\n• pain\n• a weak\nbone\n• thirst\n\nP", "Paragraph You may have:|ListItem • pain|ListItem • a weak\nbone|ListItem • thirst|Paragraph P")]
    [InlineData("You may have:\n\n- pain\n\n- thirst\n\nP", "Paragraph You may have:|ListItem - pain|ListItem - thirst|Paragraph P")]
    [InlineData("You may have:\n•\npain\n•\nthirst", "Paragraph You may have:|ListItem •\npain|ListItem •\nthirst")]
    [InlineData("P\n• pain\n•\nthirst\nP", "Paragraph P|ListItem • pain|ListItem •\nthirst|Paragraph P")]
    [InlineData("The cancer is at stage\n4. The next scan is due.", "Paragraph The cancer is at stage\n4. The next scan is due.")]
    [InlineData("Do this\n1. Rest\n2. Drink", "Paragraph Do this|ListItem 1. Rest|ListItem 2. Drink")]
    [InlineData("Treatment\n\nSurgery\n\nP", "Heading Treatment|Heading Surgery|Paragraph P")]
    [InlineData("Signs\n\nTiredness\n\nWeight Loss\n\nDiagnosis\n\nP", "Heading Signs|ListItem Tiredness|ListItem Weight Loss|Heading Diagnosis|Paragraph P")]
    [InlineData("You may have:\n\nTiredness\n\nThirst\n\nDiagnosis\n\nP", "Paragraph You may have:|ListItem Tiredness|ListItem Thirst|Heading Diagnosis|Paragraph P")]
    [InlineData("Ring now\n\n0808 800 6000\n\nP", "Paragraph Ring now|Paragraph 0808 800 6000|Paragraph P")]
    [InlineData("P\n\nThe End", "Paragraph P|Paragraph The End")]
    [InlineData("Care of the Bones:\n\nP", "Heading Care of the Bones:|Paragraph P")]
    [InlineData("Care of the Bones:\nP", "Heading Care of the Bones:|Paragraph P")]
    [InlineData("Care of the Bones:\n- rest\n- drink", "Paragraph Care of the Bones:|ListItem - rest|ListItem - drink")]
    [InlineData("It hurts.\nTell us.\n\nIt is new.\nTell us.", "Paragraph It hurts.\nTell us.|Paragraph It is new.\nTell us.")]
    public void Read_FindsTheBlocks(string body, string blocks)
    {
        var text = "A Page\n\n" + Filled(body);
        Assert.Equal("Title A Page|" + Filled(blocks), Blocks(text));
        Assert.Equal("Title A Page|" + Filled(blocks).Replace("\n", "\r\n", StringComparison.Ordinal), Blocks(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("A Page\n3 May 2024\nIt hurts at night.\nTell your team about it.", "It hurts at night.|Tell your team about it.")]
    [InlineData("A Page\n3 May 2024\nIt hurts at night and\nin the morning. Tell your\nteam about it.", "It hurts at night and\nin the morning. Tell your\nteam about it.")]
    public void Read_WithoutABlankLine_TakesLinesThatEndSentencesForParagraphs(string text, string passages) =>
        Assert.Equal(passages, string.Join('|', Sources.Passages("a.txt", text).Select(passage => passage.Text)));

    [Fact]
    public void Read_NestsTheSecondOfTwoHeadings() =>
        Assert.Equal(["Treatment", "Surgery"], Sources.Passages("a.txt", $"A Page\n\nTreatment\n\nSurgery\n\n{Paragraph}")[0].HeadingPath);

    /// <summary>A sole P, between line ends or behind a block's name, stands for a long paragraph.</summary>
    private static string Filled(string text) =>
        string.Join('|', text.Split('|').Select(part => string.Join('\n', part.Split('\n').Select(line =>
            line == "P" ? Paragraph : line == "Paragraph P" ? "Paragraph " + Paragraph : line))));

    private static string Blocks(string text)
    {
        var document = Sources.Document("a.txt", text);
        return string.Join('|', document.Blocks.Select(block => $"{block.Kind} {document.Slice(block.Span)}"));
    }
}
