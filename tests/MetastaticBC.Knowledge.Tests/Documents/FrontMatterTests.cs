using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Tests.Documents;

public sealed class FrontMatterTests
{
    private const string Full = """
        ---
        title: "Bone: an overview"
        summary: What it is.
        language: en-GB
        topics: [bone, pain]
        publisher: Hilltop Clinic
        url: https://example.org/bone
        edition: third
        sources:
          - name: A charity
            year: 2025
          - name: A review
        written: 2026-01-02
        reviewed: none yet
        reviewer: none yet
        review_due: 2027-01-02
        sensitive: [prognosis, Dying]
        questions:
          "What helps: an overview?":
            - what can I do
            - "any tips?"
          Pain: does it hurt
        ---
        Body.
        """;

    [Fact]
    public void Read_TakesEveryKey()
    {
        var front = Read(Full, out var faults);
        Assert.Empty(faults);
        Assert.Equal("Bone: an overview", front!.Title);
        Assert.Equal("en-GB", front.Language);
        Assert.Equal(["bone", "pain"], front.Topics);
        var provenance = front.Provenance;
        Assert.Equal("Hilltop Clinic; A charity, 2025; A review; third; https://example.org/bone", provenance.Describe());
        Assert.Equal(new DateOnly(2026, 1, 2), provenance.Written);
        Assert.Null(provenance.Reviewed);
        Assert.Null(provenance.Reviewer);
        Assert.Equal(new DateOnly(2027, 1, 2), provenance.ReviewDue);
        Assert.Equal([SensitiveSubject.Prognosis, SensitiveSubject.Dying], front.Sensitive);
        Assert.Equal(["What helps: an overview?", "Pain"], front.Questions.Select(section => section.Heading));
        Assert.Equal([new AskedQuestion("what can I do", 20), new AskedQuestion("any tips?", 21)], front.Questions[0].Questions);
        Assert.Equal([new AskedQuestion("does it hurt", 22)], front.Questions[1].Questions);
        Assert.Equal("Body.", Full[front.BodyStart..]);
    }

    [Theory]
    [InlineData("title", 2)]
    [InlineData("sources", 9)]
    [InlineData("review_due", 16)]
    [InlineData("review", 1)]
    [InlineData("Body.", 1)]
    public void LineOf_IsWhereTheKeyStands(string key, int line)
    {
        Assert.Equal(line, FrontMatter.LineOf(Full, key));
        Assert.Equal(line, FrontMatter.LineOf(Full.ReplaceLineEndings("\r\n"), key));
        Assert.Equal(1, FrontMatter.LineOf("title: no front matter", key));
    }

    [Theory]
    [InlineData("sensitive: [prognosis, outlook]", "2 front-matter-sensitive")]
    [InlineData("sensitive: 0", "2 front-matter-sensitive")]
    [InlineData("questions: [what helps]", "2 yaml")]
    [InlineData("questions:\n  Pain:\n    deep: text", "4 yaml")]
    public void Read_TellsOfSubjectsAndQuestionsThatItCannotUse(string line, string fault)
    {
        Read($"---\n{line}\n---\nBody.", out var faults);
        Assert.Equal([fault], faults);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_TakesEveryLineEnd(string end)
    {
        var text = $"---{end}title: Bone{end}written: soon{end}---{end}Body.";
        var front = Read(text, out var faults);
        Assert.Equal(["3 front-matter-date"], faults);
        Assert.Equal("Bone", front!.Title);
        Assert.Equal("Body.", text[front.BodyStart..]);
    }

    [Theory]
    [InlineData("Body.")]
    [InlineData("")]
    [InlineData("--- title")]
    [InlineData("----\ntitle: x\n----")]
    [InlineData("\n---\ntitle: x\n---\n")]
    [InlineData(" ---\ntitle: x\n---\n")]
    public void Read_GivesAnEmptyOneWhereThereIsNone(string text)
    {
        var front = Read(text, out var faults);
        Assert.Empty(faults);
        Assert.Null(front!.Title);
        Assert.Equal(0, front.BodyStart);
    }

    [Fact]
    public void Read_TakesAnEmptyOne() => Assert.Equal(8, Read("---\n---\nBody.", out _)!.BodyStart);

    [Theory]
    [InlineData("---\ntitle: x\nBody.", "1 front-matter")]
    [InlineData("---", "1 front-matter")]
    [InlineData("---\ntitle: x\ntitle: y\n---\n", "3 yaml")]
    [InlineData("---\ntitle: x\n\tlanguage: en\n---\n", "2 yaml")]
    [InlineData("---\ntitle: a: b\n---\n", "2 yaml")]
    [InlineData("---\n- a\n- b\n---\n", "2 yaml")]
    [InlineData("---\njust words\n---\n", "2 yaml")]
    [InlineData("---\na: &x [1]\nb: *x\n---\n", "3 yaml")]
    [InlineData("---\n? &x [*x]\n: y\n---\n", "2 yaml")]
    public void Read_TellsWhereItIsBroken(string text, string fault)
    {
        Assert.Null(Read(text, out var faults));
        Assert.Equal([fault], faults);
    }

    [Theory]
    [InlineData("titel: x", "2 front-matter-key")]
    [InlineData("title: [x, y]", "2 yaml")]
    [InlineData("topics:\n  a: b", "3 yaml")]
    [InlineData("reviewed: 31/03/2026", "2 front-matter-date")]
    [InlineData("reviewed: 2026-02-30", "2 front-matter-date")]
    [InlineData("sources:\n  - year: 2025", "3 front-matter-source")]
    [InlineData("sources:\n  - name: A\n    year: last", "4 yaml")]
    [InlineData("sources: A charity", "2 yaml")]
    public void Read_TellsWhichValueIsWrong(string yaml, string fault)
    {
        Assert.NotNull(Read($"---\n{yaml}\n---\nBody.", out var faults));
        Assert.Equal([fault], faults);
    }

    private static FrontMatter? Read(string text, out string[] faults)
    {
        var log = new ProblemLog("kb.md");
        var front = FrontMatter.Read(text, log);
        faults = [.. log.Problems.Select(problem => $"{problem.Line} {problem.Rule}")];
        return front;
    }
}
