using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Search.Tests.Spelling;

public sealed class DrugNamesTests
{
    [Fact]
    public void All_AreWordsThatCanBeLookedUp()
    {
        Assert.True(DrugNames.All.Count() > 600);
        Assert.All(DrugNames.All, name => Assert.True(SpellingIndex.HoldsWord(name), name));
    }

    [Theory]
    [InlineData("letrozole", true)]
    [InlineData("femara", true)]
    [InlineData("inventedmab", true)]
    [InlineData("crib", false)]
    [InlineData("cancer", false)]
    public void IsDrug_KnowsNamesAndWhatIsBuiltLikeOne(string word, bool expected) => Assert.Equal(expected, DrugNames.IsDrug(word));

    [Theory]
    [InlineData("femara", "letrozole", true)]
    [InlineData("letrozole", "anastrozole", false)]
    [InlineData("inventedmab", "inventedmab", true)]
    [InlineData("inventedmab", "letrozole", false)]
    public void AreTheSame_BrandAndGeneric(string one, string other, bool expected) => Assert.Equal(expected, DrugNames.AreTheSame(one, other));
}
