using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Knowledge.Tests.Language;

public sealed class NegationWordsTests
{
    private static readonly NegationWords BuiltIn = Signposts.Read(null, []).Negation;

    private static readonly IReadOnlySet<string>[] Lists = [BuiltIn.Denials, BuiltIn.Inabilities, BuiltIn.Turns, BuiltIn.Persistence];

    [Fact]
    public void BuiltIn_EveryList_HoldsSmallWordsWithoutApostrophes() => Assert.All(Lists, list =>
    {
        Assert.NotEmpty(list);
        Assert.All(list, word => Assert.Matches("^[a-z]+$", word));
    });

    [Fact]
    public void BuiltIn_NoWord_StandsInTwoLists() =>
        Assert.Equal(Lists.Sum(list => list.Count), Lists.SelectMany(list => list).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData("no")]
    [InlineData("not")]
    [InlineData("havent")]
    public void BuiltIn_AWordThatDenies_IsADenial(string word) => Assert.Contains(word, BuiltIn.Denials);

    [Theory]
    [InlineData("cant")]
    [InlineData("cannot")]
    [InlineData("unable")]
    public void BuiltIn_AWordOfInability_IsNoDenial(string word)
    {
        Assert.Contains(word, BuiltIn.Inabilities);
        Assert.DoesNotContain(word, BuiltIn.Denials);
    }

    [Fact]
    public void Read_TakesEachListByItsName()
    {
        var words = NegationWords.Read(YamlMapping.Parse("{denials: [a, b], inabilities: c, turns: [d], persistence: [e]}", 0, new ProblemLog("x")));

        Assert.Equal(["a", "b"], words.Denials.Order(StringComparer.Ordinal));
        Assert.Equal(["c", "d", "e"], [.. words.Inabilities, .. words.Turns, .. words.Persistence]);
    }

    [Fact]
    public void Read_NoGroup_HoldsNothing()
    {
        var words = NegationWords.Read(null);

        Assert.All([words.Denials, words.Inabilities, words.Turns, words.Persistence], Assert.Empty);
    }
}
