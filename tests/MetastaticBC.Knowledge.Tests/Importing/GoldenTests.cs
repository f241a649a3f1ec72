using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Importing;

namespace MetastaticBC.Knowledge.Tests.Importing;

/// <summary>Files made by real programs, with all that must come of each. See Fixtures/README.md.</summary>
public sealed class GoldenTests
{
    [Theory]
    [InlineData("mouth.docx")]
    [InlineData("taste.html")]
    [InlineData("tired.txt")]
    [InlineData("scan.txt")]
    [InlineData("qna-maker.tsv")]
    [InlineData("hair.csv")]
    public void Import_GivesWhatIsExpected(string name) => AssertGolden(name);

    [Theory]
    [InlineData("sleeping.pdf")]
    [InlineData("walking.pdf")]
    public void Import_APdf_GivesWhatIsExpected(string name)
    {
        PdfProgram.Require();

        AssertGolden(name);
    }

    [Fact]
    public void Import_AnImportedDocument_KnowsItsSource()
    {
        var document = Fixture.Import("mouth.docx", Fixture.Bytes("mouth.docx")).Documents[0];

        var read = Sources.Document(document.FileName, document.Markdown);

        Assert.Equal(
            new ImportedFrom("mouth.docx", "d847446e9fdf6f2e4213bdaf2ac44fea91ae42652a429e814c621304c553db99", Fixture.Day, "MetastaticBC 0.1"),
            read.Provenance.Imported);
    }

    private static void AssertGolden(string name)
    {
        var result = Fixture.Import(name, Fixture.Bytes(name));

        Assert.Empty(result.Problems);
        foreach (var document in result.Documents)
            AssertSame(document.FileName, document.Markdown);
        AssertSame(name + ".dropped", string.Concat(result.Notes.Concat(Fixture.Dropped(result)).Select(line => line + "\n")));
    }

    private static void AssertSame(string name, string actual)
    {
        if (Environment.GetEnvironmentVariable("WRITE_IMPORT_GOLDENS") == "1")
            File.WriteAllText(Path.Combine(Fixture.Folder, "../../../../../Importing/Fixtures/expected", name), actual);
        else
            Assert.Equal(File.ReadAllText(Path.Combine(Fixture.Folder, "expected", name)), actual);
    }
}
