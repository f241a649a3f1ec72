using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Search.Tests.Spelling;

public sealed class PhoneticKeyTests
{
    [Theory]
    [InlineData("kemo", "chemo")]
    [InlineData("lympadema", "lymphoedema")]
    [InlineData("diarea", "diarrhoea")]
    [InlineData("newmonia", "pneumonia")]
    [InlineData("sikology", "psychology")]
    [InlineData("nife", "knife")]
    [InlineData("lim", "limb")]
    [InlineData("radiashun", "radiation")]
    public void WordsThatSoundAlike_ShareTheirKey(string typed, string meant) => Assert.Equal(PhoneticKey.Of(meant), PhoneticKey.Of(typed));

    [Theory]
    [InlineData("pain", "ban")]
    [InlineData("liver", "lung")]
    [InlineData("tone", "stone")]
    public void OthersDoNot(string one, string other) => Assert.NotEqual(PhoneticKey.Of(one), PhoneticKey.Of(other));

    [Fact]
    public void LongWords_HaveAKeyOfTheirBeginning() =>
        Assert.Equal(PhoneticKey.Of("banabanabanabanabanabanabanabana"), PhoneticKey.Of("banabanabanabanabanabanabanabanabana"));
}
