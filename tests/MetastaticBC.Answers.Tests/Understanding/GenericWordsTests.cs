using MetastaticBC.Answers.Understanding;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Tests.Understanding;

public sealed class GenericWordsTests
{
    private static readonly GenericWords Words = new(TextAnalyzer.English);

    [Theory]
    [InlineData("difference")]
    [InlineData("normal")]
    [InlineData("purpose")]
    [InlineData("wife")]
    public void AWordOfManner_IsGeneric(string word) => Assert.True(Words.Contains(Term(word)));

    [Theory]
    [InlineData("liver")]
    [InlineData("treatment")]
    [InlineData("pain")]
    [InlineData("chemotherapy")]
    public void AWordOfSubject_IsNot(string word) => Assert.False(Words.Contains(Term(word)));

    [Fact]
    public void GenericWords_CountLessInAQuestion()
    {
        var library = KnowledgeBaseOf("a.md", "# Bones\n\nZoledronic acid is given every twelve weeks.\n");

        var ideas = new QuestionReader(library.Lexicon, ["en"]).Read("simple words about denosumab").Ideas;

        Assert.Equal(["simple", "words", "denosumab"], ideas.Select(idea => idea.Typed));
        Assert.True(ideas[0].Group.Weight < ideas[2].Group.Weight);
        Assert.Equal(1, ideas[2].Group.Weight);
    }

    private static string Term(string word) => TextAnalyzer.English.Analyze(word).Single().Term;

    private static Knowledge.KnowledgeBase KnowledgeBaseOf(string id, string text) =>
        Knowledge.KnowledgeBase.Read([new Knowledge.Documents.SourceFile(id, id, System.Text.Encoding.UTF8.GetBytes(text))]).Knowledge;
}
