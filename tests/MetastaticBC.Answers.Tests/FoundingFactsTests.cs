using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Knowledge;

namespace MetastaticBC.Answers.Tests;

/// <summary>
/// The facts that the library was founded on (A: a general article, B: one on treatments; put right where they were out of date),
/// each with two questions and the section that answers.
/// </summary>
public sealed class FoundingFactsTests
{
    private static readonly Lazy<AnswerEngine> Engine = new(() => AnswerEngine.Over(KnowledgeBase.Open(Path.Combine(Repository.Root, "knowledge")).Knowledge));

    private static readonly string[][] Rows =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests/MetastaticBC.Answers.Tests/founding-facts.tsv")).Select(line => line.Split('\t'))];

    [Fact]
    public void EveryFact_HasItsRow() => Assert.Equal(
        [.. Enumerable.Range(1, 23).Select(number => $"A{number}"), .. Enumerable.Range(1, 32).Select(number => $"B{number}")],
        Rows.Select(row => row[0]));

    [Fact]
    public void EveryRow_HasTwoQuestionsOfItsOwnAndASectionOfTheLibrary()
    {
        var listed = Engine.Value.Knowledge.Passages.SelectMany(passage => passage.Questions.Select(question => question.Text).Concat(passage.HeadingPath)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var sections = Engine.Value.Knowledge.Passages.Select(passage => $"{passage.Document.Id}#{passage.HeadingPath.LastOrDefault()}").ToHashSet();

        Assert.All(Rows, row => Assert.Equal(4, row.Length));
        Assert.All(Rows, row => Assert.Contains(row[3], sections));
        Assert.Equal(2 * Rows.Length, Rows.SelectMany(row => row[1..3]).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(Rows.SelectMany(row => row[1..3]), question => question.Length < 10);
        Assert.True(Rows.SelectMany(row => row[1..3]).Count(listed.Contains) <= 5, "Questions that the documents list themselves prove nothing.");
    }

    [Fact]
    public void TheQuestions_AreAnsweredByTheirSections()
    {
        var missed = Rows.SelectMany(row => row[1..3].Select(question => (row[0], question, Section: row[3], Got: SectionOf(question)))).Where(asked => asked.Got != asked.Section).ToList();

        // Some are answered by a neighbouring section that says the same, and count as missed.
        Assert.True(missed.Count <= Rows.Length * 2 * 0.16, string.Join('\n', missed));
    }

    private static string? SectionOf(string question) =>
        Engine.Value.Answer(question, ConversationState.Start, new DateOnly(2026, 11, 21)).Answer is Quoted quoted
            ? $"{quoted.Quote.Passage.Document.Id}#{quoted.Quote.Passage.HeadingPath.LastOrDefault()}"
            : null;
}
