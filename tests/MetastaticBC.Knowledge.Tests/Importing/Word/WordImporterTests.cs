namespace MetastaticBC.Knowledge.Tests.Importing.Word;

public sealed class WordImporterTests
{
    [Theory]
    [InlineData("<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r></w:p>", "One\ntwo three\n")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val='House'/></w:pPr><w:r><w:t>By style</w:t></w:r></w:p><w:p><w:r><w:t>Text.</w:t></w:r></w:p>", "# By style\n\nText.\n")]
    [InlineData("<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr><w:r><w:t>By level</w:t></w:r></w:p><w:p><w:r><w:t>Text.</w:t></w:r></w:p>", "## By level\n\nText.\n")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val='Loop'/></w:pPr><w:r><w:t>In a circle.</w:t></w:r></w:p>", "In a circle.\n")]
    [InlineData("<w:p><w:ins><w:r><w:t>Kept</w:t></w:r></w:ins><w:r><w:t xml:space='preserve'> words</w:t></w:r></w:p>", "Kept words\n")]
    [InlineData("<w:p><w:hyperlink><w:r><w:t>A link</w:t></w:r></w:hyperlink></w:p>", "A link\n")]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>7</w:t></w:r></w:p>", "7\n")]
    [InlineData("<w:p><w:r><w:t>10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>9</w:t></w:r></w:p>", "10⁹\n")]
    [InlineData("<w:sdt><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t>In a control.</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>", "In a control.\n")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>One column</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "One column\n")]
    [InlineData("<w:p><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>", "x+1\n")]
    public void Import_ABody_IsReadAsItIsPrinted(string body, string expected) => Assert.Equal(expected, Fixture.Body(Import(body)));

    [Fact]
    public void Import_Lists_CountAsTheWordProcessorDoes()
    {
        var body = Item(2, "one") + Item(2, "two") + Item(1, "dot") + Item(2, "three") + Item(3, "first") + Item(3, "second");

        Assert.Equal("1. one\n2. two\n\n* dot\n\n3. three\n\n* I) first\n* II) second\n", Fixture.Body(Import(body)));
    }

    [Fact]
    public void Import_MergedCells_AreRepeatedDownwards()
    {
        var body = "<w:tbl>" + Row(Cell("A"), Cell("B")) + Row(Cell("x", "<w:vMerge w:val='restart'/>"), Cell("1")) + Row(Cell("", "<w:vMerge/>"), Cell("2")) + Row(Cell("both", "<w:gridSpan w:val='2'/>")) + "</w:tbl>";

        var result = Import(body);

        Assert.Equal("| A | B |\n|---|---|\n| x | 1 |\n| x | 2 |\n| both |  |\n", Fixture.Body(result));
        Assert.Equal(["a table marks no header: its first row was taken for it"], result.Notes);
    }

    [Theory]
    [InlineData("<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>Text.</w:t></w:r></w:p>", "deleted revision: gone")]
    [InlineData("<w:p><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:r><w:t>Text.</w:t></w:r></w:p>", "deleted revision: gone")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r><w:r><w:t>Text.</w:t></w:r></w:p>", "hidden: unseen")]
    [InlineData("<w:p><w:r><w:drawing/></w:r><w:r><w:t>Text.</w:t></w:r></w:p>", "image: ")]
    [InlineData("<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></w:pict></w:r><w:r><w:t>Text.</w:t></w:r></w:p>", "text box: boxed")]
    [InlineData("<w:p><w:r><w:sym w:font='Wingdings' w:char='F04A'/><w:t>Text.</w:t></w:r></w:p>", "symbol: Wingdings F04A")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val='Toc'/></w:pPr><w:r><w:t>Bones 3</w:t></w:r></w:p><w:p><w:r><w:t>Text.</w:t></w:r></w:p>", "table of contents: Bones 3")]
    public void Import_WhatIsNotPrintedAsText_IsDroppedAndListed(string body, string dropped)
    {
        var result = Import(body);

        Assert.Equal("Text.\n", Fixture.Body(result));
        Assert.Equal([dropped], Fixture.Dropped(result));
    }

    private static MetastaticBC.Knowledge.Importing.ImportResult Import(string body) => Fixture.Import("a.docx", WordFile.WithBody(body));

    private static string Item(int list, string text) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='{list}'/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>";
}
