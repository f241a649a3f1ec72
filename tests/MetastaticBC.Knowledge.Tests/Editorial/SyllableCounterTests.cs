using MetastaticBC.Knowledge.Editorial;

namespace MetastaticBC.Knowledge.Tests.Editorial;

public sealed class SyllableCounterTests
{
    [Theory]
    [InlineData(1, "a the bone bones named drugs weeks scan rest helped pain breathe tired's 24 scale through")]
    [InlineData(2, "cancer treated tablets often people being table doctor's changes sleeping needed cycle trying hospice lion")]
    [InlineData(3, "surgery medicine menopause exercise")]
    [InlineData(4, "radiation denosumab metastases emergency actually")]
    [InlineData(5, "immunology")]
    public void Of_CountsWhatIsSpoken(int expected, string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal((word, expected), (word, SyllableCounter.Of(word))));

    [Fact]
    public void Of_SpellsOutCapitals() => Assert.Equal((3, 3, 2), (SyllableCounter.Of("MRI"), SyllableCounter.Of("PD1"), SyllableCounter.Of("HER2")));
}
