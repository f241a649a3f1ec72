using System.Text;
using MetastaticBC.Knowledge.Importing;

namespace MetastaticBC.Knowledge.Tests.Importing.Word;

/// <summary>Word files that are broken, or made to break something.</summary>
public sealed class WordGateTests
{
    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public void Import_ATruncatedFile_IsRefused(double share)
    {
        var whole = Fixture.Bytes("mouth.docx");

        Fixture.AssertRefused(Fixture.Import("a.docx", whole[..(int)(share * whole.Length)]), "docx-broken");
    }

    [Fact]
    public void Import_FlippedBytes_AreAProblemOrReadAndNeverAnException()
    {
        var whole = Fixture.Bytes("mouth.docx");
        for (var at = 0; at < whole.Length; at += 97)
        {
            byte[] flipped = [.. whole];
            flipped[at] ^= 0x55;
            var result = Fixture.Import("a.docx", flipped);
            Assert.True(result.Documents.Count > 0 || result.Problems.Any(problem => problem.IsError));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("no zip file at all")]
    public void Import_NoZipFile_IsRefused(string text) =>
        Fixture.AssertRefused(Fixture.Import("a.docx", Encoding.UTF8.GetBytes(text + "\0")), "docx-broken");

    [Fact]
    public void Import_AZipFileOfSomethingElse_IsRefused() => Fixture.AssertRefused(Fixture.Import("a.docx", WordFile.Zip(("a.xml", "<a/>"))), "docx-broken");

    [Fact]
    public Task Import_AZipBomb_IsRefusedAtItsLimit() => HangGuard.RunAsync(() =>
    {
        var bomb = WordFile.WithBody("<w:p><w:r><w:t>" + new string('a', 50_000_000) + "</w:t></w:r></w:p>");
        Assert.True(bomb.Length < 500_000);

        Fixture.AssertRefused(Fixture.Import("a.docx", bomb, new ImportOptions { MaximumTextBytes = 1_000_000 }), "docx-size");
    });

    [Fact]
    public Task Import_ManyPartsThatAreSmallEach_AreCountedTogether() => HangGuard.RunAsync(() =>
    {
        var parts = Enumerable.Range(0, 50).Select(index => ($"word/{index}.xml", $"<a>{new string('a', 100_000)}</a>")).ToArray();

        Fixture.AssertRefused(Fixture.Import("a.docx", WordFile.Zip(parts), new ImportOptions { MaximumTextBytes = 1_000_000 }), "docx-size");
    });

    [Fact]
    public void Import_Entities_AreRefused()
    {
        const string Laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><w:document xmlns:w='urn:w'>&b;</w:document>";

        var result = Fixture.Import("a.docx", WordFile.WithDocument(Laughs));

        Fixture.AssertRefused(result, "docx-broken");
        Assert.Contains("entities", result.Problems[0].WhatToDo, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_DeepNesting_IsRefused() =>
        Fixture.AssertRefused(Fixture.Import("a.docx", WordFile.WithBody(string.Concat(Enumerable.Repeat("<w:sdt>", 50_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 50_000)))), "docx-nesting");

    [Fact]
    public void Import_NestedTables_AreReadCellByCell()
    {
        const string Open = "<w:tbl><w:tr><w:tc>";
        const string Close = "</w:tc></w:tr></w:tbl>";
        var body = string.Concat(Enumerable.Repeat(Open, 60)) + "<w:p><w:r><w:t>deep</w:t></w:r></w:p>" + string.Concat(Enumerable.Repeat(Close, 60));

        Assert.Equal("deep\n", Fixture.Body(Fixture.Import("a.docx", WordFile.WithBody(body))));
    }
}
