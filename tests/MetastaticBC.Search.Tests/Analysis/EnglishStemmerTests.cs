using System.IO.Compression;
using MetastaticBC.Search.Analysis.Stemming;

namespace MetastaticBC.Search.Tests.Analysis;

public sealed class EnglishStemmerTests
{
    [Theory]
    [InlineData("patient's", "patient")]
    [InlineData("nurses'", "nurs")]
    [InlineData("'cancer'", "cancer")]
    [InlineData("'s'", "s")]
    public void Step0_TakesOffPossessives(string word, string stem) => AssertStem(word, stem);

    [Theory]
    [InlineData("bones", "bone")]
    [InlineData("metastases", "metastas")]
    [InlineData("masses", "mass")]
    [InlineData("dies", "die")]
    [InlineData("biopsies", "biopsi")]
    [InlineData("gaps", "gap")]
    [InlineData("gas", "gas")]
    [InlineData("illness", "ill")]
    [InlineData("virus", "virus")]
    public void Step1a_TakesOffPlurals(string word, string stem) => AssertStem(word, stem);

    [Theory]
    [InlineData("treated", "treat")]
    [InlineData("treating", "treat")]
    [InlineData("spreading", "spread")]
    [InlineData("repeatedly", "repeat")]
    [InlineData("increasingly", "increas")]
    [InlineData("enabling", "enabl")]
    [InlineData("scanned", "scan")]
    [InlineData("swelling", "swell")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("dosing", "dose")]
    [InlineData("added", "add")]
    [InlineData("sing", "sing")]
    [InlineData("agreed", "agre")]
    [InlineData("needed", "need")]
    [InlineData("feed", "feed")]
    [InlineData("exceed", "exceed")]
    [InlineData("dying", "die")]
    [InlineData("evening", "evening")]
    public void Step1b_TakesOffVerbEndings(string word, string stem) => AssertStem(word, stem);

    [Theory]
    [InlineData("therapy", "therapi")]
    [InlineData("dry", "dri")]
    [InlineData("by", "by")]
    [InlineData("say", "say")]
    public void Step1c_TurnsFinalYIntoI(string word, string stem) => AssertStem(word, stem);

    [Theory]
    [InlineData("radiation", "radiat")]
    [InlineData("possibly", "possibl")]
    [InlineData("hormonally", "hormon")]
    [InlineData("hopelessly", "hopeless")]
    [InlineData("painfully", "pain")]
    [InlineData("oncology", "oncolog")]
    [InlineData("oncologist", "oncolog")]
    [InlineData("easily", "easili")]
    public void Step2_ShortensDoubleEndings(string word, string stem) => AssertStem(word, stem);

    [Theory]
    [InlineData("tiredness", "tired")]
    [InlineData("clinical", "clinic")]
    [InlineData("painful", "pain")]
    [InlineData("palliative", "palliat")]
    [InlineData("negative", "negat")]
    public void Step3_TakesOffSecondEndings(string word, string stem) => AssertStem(word, stem);

    [Theory]
    [InlineData("treatment", "treatment")]
    [InlineData("adjustment", "adjust")]
    [InlineData("metastatic", "metastat")]
    [InlineData("metastasis", "metastasi")]
    [InlineData("recurrence", "recurr")]
    [InlineData("recurrent", "recurr")]
    [InlineData("infusion", "infus")]
    public void Step4_TakesOffEndingsOfLongWords(string word, string stem) => AssertStem(word, stem);

    [Theory]
    [InlineData("bone", "bone")]
    [InlineData("tissue", "tissu")]
    [InlineData("control", "control")]
    [InlineData("installs", "instal")]
    public void Step5_TakesOffFinalLetters(string word, string stem) => AssertStem(word, stem);

    [Theory]
    [InlineData("skies", "sky")]
    [InlineData("news", "news")]
    [InlineData("early", "earli")]
    [InlineData("general", "general")]
    [InlineData("generate", "generat")]
    [InlineData("emergency", "emergenc")]
    [InlineData("organs", "organ")]
    [InlineData("organize", "organiz")]
    [InlineData("later", "later")]
    [InlineData("pasting", "paste")]
    public void Exceptions_HaveTheStemsOfTheirOwnFamily(string word, string stem) => AssertStem(word, stem);

    [Theory]
    [InlineData("")]
    [InlineData("is")]
    [InlineData("her2")]
    [InlineData("t-cells")]
    [InlineData("Bones")]
    [InlineData("naïveties")]
    [InlineData("patient’s")]
    [InlineData("pain")]
    [InlineData("sky")]
    public void Stem_ReturnsTheSameInstanceWhenNothingChanges(string word) => Assert.Same(word, EnglishStemmer.Stem(word));

    [Fact]
    public void Stem_TakesWordsOfAnyLength()
    {
        var beginning = new string('b', 5000) + "an";
        Assert.Equal(beginning + "an", EnglishStemmer.Stem(beginning + "aning"));
    }

    /// <summary>
    /// Against the algorithm's reference vocabulary (snowball-data, english), which is no part of this repository:
    /// a file of rows word TAB stem, plain or gzipped.
    /// </summary>
    [Fact]
    public void Stem_AgreesWithTheReferenceVocabulary()
    {
        var path = Environment.GetEnvironmentVariable("SNOWBALL_VOCABULARY");
        Assert.SkipUnless(!string.IsNullOrEmpty(path), "SNOWBALL_VOCABULARY names no file of reference stems (.tsv or .tsv.gz).");
        var rows = ReadRows(path).ToList();
        Assert.NotEmpty(rows);
        var disagreements = rows
            .Select(row => (row.Word, row.Stem, Ours: EnglishStemmer.Stem(row.Word)))
            .Where(row => !string.Equals(row.Ours, row.Stem, StringComparison.Ordinal))
            .Select(row => $"{row.Word}: {row.Ours}, expected {row.Stem}")
            .ToList();
        Assert.True(
            disagreements.Count == 0,
            $"{disagreements.Count} of {rows.Count} rows disagree:\n{string.Join('\n', disagreements)}");
    }

    private static void AssertStem(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));

    private static IEnumerable<(string Word, string Stem)> ReadRows(string path)
    {
        using var file = File.OpenRead(path);
        using Stream content = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? new GZipStream(file, CompressionMode.Decompress)
            : file;
        using var reader = new StreamReader(content);
        while (reader.ReadLine() is { } line)
            if (line.Split('\t') is [var word, var stem])
                yield return (word, stem);
            else
                throw new InvalidDataException($"Not a row of word, tab and stem: '{line}'.");
    }
}
