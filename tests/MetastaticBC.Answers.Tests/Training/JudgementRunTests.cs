using MetastaticBC.Answers.Training;
using MetastaticBC.Knowledge;

namespace MetastaticBC.Answers.Tests.Training;

public sealed class JudgementRunTests : IDisposable
{
    private const string AnimalQuestions = """
        {"id": "a", "question": "what do okapis eat", "kind": "answer", "gold": [{"document": "documents/page.md", "text": "Okapis eat"}]}

        {"id": "b", "question": "when do okapis sleep", "kind": "answer", "gold": [{"document": "documents/page.md", "text": "Okapis sleep"}]}
        {"id": "c", "question": "where do okapis swim", "kind": "near-miss"}
        """;

    private const string BirdQuestions = """
        {"id": "a", "question": "do kiwis sleep", "kind": "answer", "gold": [{"document": "000.md", "text": "", "heading": "Rest"}]}
        {"id": "b", "question": "can moas fly", "kind": "near-miss"}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("metastaticbc-").FullName;

    private readonly KnowledgeBase _library = SmallLibrary.Of(TinySets.Birds);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Figures_TellOfEachSetInOrderAndOfEachRisk()
    {
        WriteSets();

        var figures = new JudgementRun(_folder, _library).Figures();

        Assert.Equal(9, figures.Count);
        Assert.Matches("^animals: right passage first for [0-2] of 2$", figures[0]);
        Assert.Matches("^birds: right passage first for [01] of 1$", figures[1]);
        Assert.Matches(@"^risk 1 %: threshold [01]\.\d{3}, [0-3] of [1-3] right passages quoted$", figures[2]);
        Assert.StartsWith("risk 50 %: ", figures[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_TheSameFolder_GivesTheSameWeights()
    {
        WriteSets();
        var (first, second) = (new JudgementRun(_folder, _library), new JudgementRun(_folder, _library));

        Assert.Equal(first.Ranking.ToText(first.Figures()), second.Ranking.ToText(second.Figures()));
        Assert.Equal(first.Confidence.ToText([]), second.Confidence.ToText([]));
    }

    [Theory]
    [InlineData("no object")]
    [InlineData("[]")]
    [InlineData("""{"id": "x", "question": "okapi"}""")]
    [InlineData("""{"id": "x", "question": null, "kind": "answer"}""")]
    [InlineData("""{"id": "x", "question": "okapi", "kind": "answer", "gold": [{"document": "page.md"}]}""")]
    [InlineData("""{"id": "x", "question": "okapi", "kind": "answer", "gold": [null]}""")]
    public void Run_ALineThatIsNoQuestion_IsRefusedWithItsPlace(string line)
    {
        WriteSets();
        Write("animals/questions.jsonl", $"{AnimalQuestions}\n{line}\n");

        var refusal = Assert.Throws<FormatException>(() => new JudgementRun(_folder, _library));

        Assert.StartsWith($"{Path.Combine(_folder, "animals", "questions.jsonl")}:5: ", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>Weights that have not seen a set need another one.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Run_FewerThanTwoSets_IsRefused(int sets)
    {
        if (sets == 1)
            Write("birds/questions.jsonl", BirdQuestions);

        Assert.StartsWith($"{_folder}:1: ", Assert.Throws<FormatException>(() => new JudgementRun(_folder, _library)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NoQuestionThatGoesWrong_IsRefused()
    {
        WriteSets();
        Write("animals/questions.jsonl", AnimalQuestions.Split('\n')[0]);
        Write("birds/questions.jsonl", BirdQuestions.Split('\n')[0]);

        Assert.StartsWith($"{_folder}:1: ", Assert.Throws<FormatException>(() => new JudgementRun(_folder, _library)).Message, StringComparison.Ordinal);
    }

    private void WriteSets()
    {
        Write("animals/documents/page.md", TinySets.Animals);
        Write("animals/questions.jsonl", AnimalQuestions);
        Write("birds/questions.jsonl", BirdQuestions);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
