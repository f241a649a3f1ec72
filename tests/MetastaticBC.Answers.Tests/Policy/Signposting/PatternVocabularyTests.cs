using MetastaticBC.Answers.Policy.Signposting;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class PatternVocabularyTests
{
    private static readonly string[] Words = ["breathe", "breathing", "breaths", "numbness", "leg", "legs", "temperature", "vomit", "vomiting"];

    [Theory]
    [InlineData("leg", "leg legs")]
    [InlineData("temprature", "temperature")]
    [InlineData("brethe", "breathe")]
    [InlineData("let", "")]
    [InlineData("vomiting", "vomit vomiting")]
    [InlineData("漢", "")]
    public void Find_GivesEveryWordThatMatches(string word, string expected) => Assert.Equal(expected, Find(word));

    [Fact]
    public void Find_GivesWhatTryingEachWordWouldGive() => Assert.All(
        [.. Words, "breth", "breathng", "numbnes", "temperatur", "xvomiting", "vomitting", "x", "7"],
        word => Assert.Equal(string.Join(' ', Words.Where(text => new PatternWord(text, 0).Matches(MessageWord.Of(word))).Order()), Find(word)));

    [Fact]
    public void Add_KnowsAWordAgain()
    {
        var vocabulary = new PatternVocabulary();

        Assert.Same(vocabulary.Add("leg"), vocabulary.Add("leg"));
        Assert.Equal(1, vocabulary.Count);
        Assert.Equal(1, vocabulary.Add("arm").Id);
    }

    private static string Find(string word)
    {
        var vocabulary = new PatternVocabulary();
        Array.ForEach(Words, text => vocabulary.Add(text));
        return string.Join(' ', vocabulary.Find(MessageWord.Of(word)).Select(found => found.Text).Order());
    }
}
