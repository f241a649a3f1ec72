using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Knowledge.Tests.Language;

public sealed class JudgedQuestionTests : IDisposable
{
    private const string Handbook = "# Bones\n\nIntroduction to bones.\n\n## Pain\n\nTell the team.\n\nPainkillers help.\n\n## Scans\n\nA scan shows bones. It takes an hour.\n";

    private static readonly string[] Sets = [.. Directory.GetFiles(Path.Combine(Repository.Root, "knowledge", "training", "judgement"), JudgedQuestion.FileName, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private readonly string _folder = Directory.CreateTempSubdirectory("knowledge-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ReadFile_TakesAnObjectALine()
    {
        var questions = Read("""
            {"id": "a-1", "question": "Where?", "kind": "answer", "style": "plain", "gold": [{"document": "documents/a.md", "text": "Here"}, {"document": "documents/b.md", "text": "", "heading": "There"}]}

            {"id": "a-2", "question": "Why?", "kind": "foreign"}
            """);

        Assert.Equal([("a-1", "Where?", "answer"), ("a-2", "Why?", "foreign")], questions.Select(question => (question.Id, question.Text, question.Kind)));
        Assert.Equal([new GoldText("documents/a.md", "Here"), new GoldText("documents/b.md", "", "There")], questions[0].Gold);
        Assert.Empty(questions[1].Gold);
        Assert.Equal([true, false], questions.Select(question => question.IsCovered));
    }

    [Theory]
    [InlineData("Where?")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"id\": \"b\", \"question\": \"Where?\"}")]
    [InlineData("{\"question\": \"Where?\", \"kind\": \"foreign\"}")]
    [InlineData("{\"id\": \"b\", \"kind\": \"foreign\"}")]
    [InlineData("{\"id\": \"b\", \"question\": \"Where?\", \"kind\": \"answer\", \"gold\": \"here\"}")]
    public void ReadFile_AnotherLine_NamesFileAndLine(string line)
    {
        var path = Write("{\"id\": \"a\", \"question\": \"Why?\", \"kind\": \"foreign\"}\n\n" + line);

        Assert.StartsWith($"{path}:3: ", Assert.Throws<FormatException>(() => JudgedQuestion.ReadFile(path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.md", "Tell the", null, "Tell the team.")]
    [InlineData("a.md", "Tell the team. More was copied than this passage holds.", null, "Tell the team.")]
    [InlineData("a.md", "tell the", null, "")]
    [InlineData("b.md", "Tell the", null, "")]
    [InlineData("a.md", "", "Pain", "Tell the team.|Painkillers help.")]
    [InlineData("a.md", "", "Bones", "Introduction to bones.")]
    [InlineData("a.md", "Tell the", "Scans", "A scan shows bones. It takes an hour.")]
    [InlineData("a.md", "", "scans", "")]
    public void IsAnsweredBy_ItsFirstWordsOrEveryPassageUnderItsHeading(string document, string text, string? heading, string passages)
    {
        var question = new JudgedQuestion("a", "?", "answer", [new GoldText(document, text, heading)]);

        Assert.Equal(passages, string.Join('|', Sources.Passages("handbook/a.md", Handbook).Where(question.IsAnsweredBy).Select(passage => passage.Text)));
    }

    [Fact]
    public void IsAnsweredBy_NoGold_IsAnsweredByNothing() =>
        Assert.DoesNotContain(Sources.Passages("a.md", Handbook), new JudgedQuestion("a", "?", "foreign", []).IsAnsweredBy);

    [Fact]
    public void Files_AreSeveralAndNoIdStandsTwiceInOne()
    {
        Assert.True(Sets.Length >= 5);
        Assert.All(Sets, path => Assert.Distinct(JudgedQuestion.ReadFile(path).Select(question => question.Id)));
    }

    [Fact]
    public void Files_HaveGoldForAnAnswerAndForNothingElse() => Assert.All(Sets.SelectMany(JudgedQuestion.ReadFile), question =>
    {
        Assert.Contains(question.Kind, (string[])["answer", "near-miss", "foreign"]);
        Assert.Equal(question.Kind == "answer", question.IsCovered);
        Assert.All(question.Gold, gold => Assert.True(gold.Heading is not null || gold.Text.Length > 0, question.Id));
    });

    private IReadOnlyList<JudgedQuestion> Read(string text) => JudgedQuestion.ReadFile(Write(text));

    private string Write(string text)
    {
        var path = Path.Combine(_folder, JudgedQuestion.FileName);
        File.WriteAllText(path, text);
        return path;
    }
}
