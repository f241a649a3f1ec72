using MetastaticBC.Knowledge.Editorial;

namespace MetastaticBC.Knowledge.Tests.Editorial;

public sealed class ReadingGradeCheckTests
{
    private const string Plain = "The drug can help the pain. Ask the nurse about it. ";
    private const string Hard = "Multidisciplinary consultation facilitates individualised therapeutic recommendations notwithstanding considerable heterogeneity. ";

    [Fact]
    public void Grade_IsThatOfTheFormula()
    {
        // 11 words, 12 syllables ("about" has two), 2 sentences.
        var grade = ReadingGrade.Of(Prose.Of(Sources.Document("a.md", Plain), new(0, Plain.Length)));

        Assert.Equal(new ReadingGrade(2, 11, 12), grade);
        Assert.Equal((0.39 * 11 / 2) + (11.8 * 12 / 11) - 15.59, grade.Value, 9);
        Assert.Equal(0, default(ReadingGrade).Value);
    }

    [Theory]
    [InlineData(10, 0, "")]
    [InlineData(10, 10, "1 reading-grade")]
    [InlineData(0, 8, "")]
    public void Problems_AreDocumentsAboveGradeNine(int plain, int hard, string expected) =>
        Assert.Equal(expected, string.Concat(Findings.In(new ReadingGradeCheck(), Text(plain, hard))));

    [Fact]
    public void Problems_NameTheHardestParagraph() =>
        Assert.Contains("line 5", Findings.Of(new ReadingGradeCheck(), ("a.md", Text(10, 20)))[0].WhatToDo, StringComparison.Ordinal);

    [Fact]
    public void Problems_MeasureNeitherListsNorOtherLanguages()
    {
        Assert.Empty(Findings.In(new ReadingGradeCheck(), $"# T\n\n{Repeat(Plain, 10)}\n\n- {Repeat(Hard, 20)}\n"));
        Assert.Empty(Findings.In(new ReadingGradeCheck(), $"---\nlanguage: de\n---\n{Text(1, 20)}"));
    }

    private static string Text(int plain, int hard) => $"# T\n\n{Repeat(Plain, plain)}\n\n{Repeat(Hard, hard)}\n";

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
