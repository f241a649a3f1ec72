using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Tests.Passages;

public sealed class AbbreviationsTests
{
    [Theory]
    [InlineData("Dr", "Smith", true)]
    [InlineData("e.g", "Herceptin", true)]
    [InlineData("E.g", "pain", true)]
    [InlineData("etc", "Tell", false)]
    [InlineData("etc", "and", true)]
    [InlineData("a.m", "It", false)]
    [InlineData("No", "5", true)]
    [InlineData("No", "It", false)]
    [InlineData("U.S", "Food", true)]
    [InlineData("U.S", "The", false)]
    [InlineData("etc", "", true)]
    [InlineData("bone", "It", false)]
    [InlineData("", "It", false)]
    public void Owns_GoesByTheWordAndTheNext(string word, string next, bool expected) => Assert.Equal(expected, Abbreviations.Owns(word, next));
}
