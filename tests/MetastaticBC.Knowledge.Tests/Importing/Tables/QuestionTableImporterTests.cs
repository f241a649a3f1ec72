namespace MetastaticBC.Knowledge.Tests.Importing.Tables;

public sealed class QuestionTableImporterTests
{
    [Theory]
    [InlineData("a.csv", "question;answer\nWhen, and where?;At noon, here.\n", "## When, and where?\n\nAt noon, here.\n")]
    [InlineData("a.csv", "Answer,QUESTION\r\nAt noon.,When?\r\n", "## When?\n\nAt noon.\n")]
    [InlineData("a.tsv", "question\tanswer\nWhen?\tAt noon, \"sharp\".\n", "## When?\n\nAt noon, \"sharp\".\n")]
    [InlineData("a.tsv", "question\tanswer\nWhen?\tA \\n stays.\n", "## When?\n\nA \\n stays.\n")]
    [InlineData("a.tsv", "Question\tAnswer\tQnaId\nWhen?\tOne.\\n\\nTwo.\t7\n", "## When?\n\nOne.\n\nTwo.\n")]
    [InlineData("a.csv", "question,answer\nWhen?,\"Take:\n1. a pill\n2. a sip\n# Later\nRest.\"\n", "## When?\n\nTake:\n\n1. a pill\n2. a sip\n\n### Later\n\nRest.\n")]
    [InlineData("a.csv", "question,answer\nWhen?,- at noon\n", "## When?\n\n- at noon\n")]
    public void Import_ATable_GivesASectionAQuestion(string name, string text, string expected) => Assert.Equal(expected, Fixture.Body(Fixture.Import(name, text)));

    [Fact]
    public void Import_SeveralSources_GiveADocumentEach()
    {
        var result = Fixture.Import("faq.csv", "question,answer,source\nA?,One.,wigs.docx\nB?,Two.,\nC?,Three.,WIGS.docx\n");

        Assert.Equal(["faq-wigs.md", "faq-no-source.md"], result.Documents.Select(document => document.FileName));
        Assert.Equal("## A?\n\nOne.\n\n## C?\n\nThree.\n", Fixture.Body(result.Documents[0]));
    }

    [Fact]
    public void Import_TheSameAnswer_IsOneSectionWithOtherQuestions()
    {
        var result = Fixture.Import("faq.csv", "question,answer\nWhen?,At noon.\nAt what: time?,At  noon.\nWHEN?,At noon.\n");

        Assert.Equal("## When?\n\nAt noon.\n", Fixture.Body(result));
        Assert.EndsWith("questions:\n  When?:\n    - \"At what: time?\"", Fixture.Front(result), StringComparison.Ordinal);
        Assert.Equal(["repeated question: WHEN?"], Fixture.Dropped(result));
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("question,answer\nA?,One.\nB?,\"never closed\n", "open-quote", 3)]
    [InlineData("question,answer\n\"A\nb?\" c,One.\n", "stray-quote", 2)]
    [InlineData("frage,antwort\nA?,Eins.\n", "question-columns", 1)]
    [InlineData("question,answer\nA?,\n", "no-questions", 1)]
    [InlineData("question,answer\n", "no-questions", 1)]
    public void Import_ATableThatCantBeUsed_IsToldWithItsLine(string text, string rule, int line) => Fixture.AssertRefused(Fixture.Import("a.csv", text), rule, line);

    [Fact]
    public void Import_OtherColumns_AreListed() =>
        Assert.Equal(["note: ask Ann", "column without a name: extra"], Fixture.Dropped(Fixture.Import("a.csv", "question,answer,note\nA?,One.,ask Ann,extra\n")));

    [Fact]
    public Task Import_ManyQuotes_TakeNoLongerThanTheirLength() => HangGuard.RunAsync(() =>
        Fixture.AssertRefused(Fixture.Import("a.csv", "question,answer\n" + string.Concat(Enumerable.Repeat("\"\"\"", 1_000_001))), "open-quote", 2));
}
