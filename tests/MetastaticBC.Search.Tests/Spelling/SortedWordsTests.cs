using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Search.Tests.Spelling;

public sealed class SortedWordsTests
{
    [Fact]
    public void AddNear_FindsWhatTheDefinitionFinds() => FixedSeed.Holds(RandomWords.Lists, list =>
    {
        for (var edits = 1; edits <= 2; edits++)
        {
            var expected = list.Others.Where(other => OptimalStringAlignment.Distance(list.Word, other) <= (other[0] == list.Word[0] ? edits : 1));

            Assert.Equal(expected, Near(list.Others, list.Word, edits));
        }
    }, count: 2000);

    [Theory]
    [InlineData("abcd", "abdc", true)]
    [InlineData("abcd", "badc", false)]
    [InlineData("abc", "abcc", true)]
    [InlineData("abc", "ac", true)]
    [InlineData("abc", "adc", true)]
    [InlineData("abc", "ca", false)]
    public void AddNear_WithOneEdit_TakesASwapForOne(string typed, string word, bool isNear) =>
        Assert.Equal(isNear ? [word] : [], Near([word], typed, edits: 1));

    [Fact]
    public void AddNear_TakesTheLongestWords()
    {
        var word = new string('a', EditStates.Longest);

        Assert.Equal([word], Near([word], word[1..], edits: 2));
        Assert.Equal([word], Near([word], word, edits: 1));
    }

    [Fact]
    public void IndexOf_FindsJustItsWords() => FixedSeed.Holds(RandomWords.Lists, list =>
    {
        var words = new SortedWords(list.Others);

        Assert.Equal(Enumerable.Range(0, words.Count), list.Others.Select(other => words.IndexOf(other)));
        Assert.Equal(list.Others, Enumerable.Range(0, words.Count).Select(index => words[index]));
        Assert.Equal(list.Others.Contains(list.Word), words.IndexOf(list.Word) >= 0);
    });

    private static IEnumerable<string> Near(string[] words, string typed, int edits)
    {
        var sorted = new SortedWords(words);
        var found = new List<int>();
        sorted.AddNear(typed, edits, found);
        return found.Select(index => sorted[index]);
    }
}
