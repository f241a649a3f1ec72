using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Editorial;

namespace MetastaticBC.Knowledge.Tests.Editorial;

public sealed class EditorialChecksTests
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 400).Select(number => $"{"bdfglmnprst"[number % 11]}{"aeiou"[number % 5]}{"bdfglmnprst"[number / 11 % 11]}{"aeiou"[number / 55 % 5]}t")];

    [Fact]
    public void InOrder_IsByFileLineAndRule()
    {
        KnowledgeProblem[] ordered = [Problem("a", 2, "x"), Problem("a", 10, "w"), Problem("a", 10, "x"), Problem("b", 1, "a")];

        Assert.Equal(ordered, EditorialChecks.InOrder(ordered.Reverse()));
    }

    [Fact]
    public void All_HaveOneClassEach() => Assert.Distinct(EditorialChecks.All.Select(check => check.GetType()));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Problems_CountLinesOfEveryKind(string end)
    {
        var text = string.Join(end, "# T", "", "First.", "", "They help.", "", "Take **two.");

        Assert.Equal(["5 pronoun-opening"], Findings.In(new PronounOpeningCheck(), text));
        Assert.Equal(["7 unbalanced-markdown"], Findings.In(new UnbalancedMarkdownCheck(), text));
    }

    [Fact]
    public Task Problems_OfTwoThousandDocumentsFromOneForm_AreFoundInTime() => HangGuard.RunAsync(() =>
    {
        var load = KnowledgeBase.Read(Enumerable.Range(0, 2000).Select(Generated));
        var problems = EditorialChecks.All.SelectMany(check => check.Problems(load.Knowledge)).ToList();

        Assert.Contains(problems, problem => problem.Rule == "near-duplicate");
        Assert.Equal(2000, problems.Count(problem => problem.Rule == "no-source"));
    });

    [Theory]
    [InlineData("[", 200_000)]
    [InlineData("](", 100_000)]
    [InlineData("[a](", 60_000)]
    [InlineData("<a", 100_000)]
    [InlineData("**", 100_000)]
    [InlineData("| a ", 20_000)]
    [InlineData("ABC ", 50_000)]
    [InlineData("a`` b` c``` ", 20_000)]
    [InlineData("1 in ", 50_000)]
    [InlineData("hundred ", 50_000)]
    [InlineData("A2 is 3. ", 20_000)]
    public Task Problems_OfHostileText_AreFoundInTime(string part, int times) => HangGuard.RunAsync(() =>
    {
        var load = KnowledgeBase.Read([Sources.File("a.md", $"# T\n\nText.\n\n{string.Concat(Enumerable.Repeat(part, times))}\n")]);
        _ = EditorialChecks.All.SelectMany(check => check.Problems(load.Knowledge)).Count();
    });

    [Fact]
    public void Problems_OfAnything_PointIntoTheFile() => FixedSeed.Holds(RandomDocuments, text =>
    {
        var load = KnowledgeBase.Read([Sources.File("a.md", text)]);
        var lines = text.Split('\n').Length + text.Count(character => character == '\r');
        Assert.All(EditorialChecks.All.SelectMany(check => check.Problems(load.Knowledge)), problem => Assert.InRange(problem.Line, 1, lines));
    }, count: 500);

    private static FsCheck.Gen<string> RandomDocuments => FsCheck.Fluent.Gen.Select(
        FsCheck.Fluent.Gen.ListOf(FsCheck.Fluent.Gen.Elements("a", "It ", "AB ", "2 ", "3 in ", "10", "%", "**", "`", "```", "[", "](", ")", "|", "---", "\n", "\r\n", "\n\n", "# ", "- ", "<b", ">", "\\", "’", ".", " ", "é", "\ud83d")),
        parts => string.Concat(parts));

    private static KnowledgeProblem Problem(string file, int line, string rule) => new(file, line, rule, ProblemSeverity.Warning, "Mend it.");

    /// <summary>Thirty paragraphs of words by number, and two that stand in every document, one of them with another figure.</summary>
    private static SourceFile Generated(int number)
    {
        var paragraphs = Enumerable.Range(0, 8).Select(paragraph =>
            string.Join(' ', Enumerable.Range(0, 40).Select(word => Words[(number * 31 + paragraph * 17 + word * (1 + number % 7)) % Words.Length])) + ".");
        var shared = $"Relief from pain often comes in {number} weeks after treatment. Ring the clinic at once with fever, shaking, pain in the chest or trouble breathing, by day and night.";
        return Sources.File($"{number:D5}.md", $"# Page {number}\n\n{string.Join("\n\n", paragraphs)}\n\n{shared}\n");
    }
}
