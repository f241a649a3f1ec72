using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Tests.Ranking;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("bone", "bone", 0)]
    [InlineData("bone", "bon", 1)]
    [InlineData("bone", "bones", 1)]
    [InlineData("bone", "bane", 1)]
    [InlineData("bone", "obne", 1)]
    [InlineData("bone", "obnes", 2)]
    [InlineData("ca", "abc", 3)]
    [InlineData("", "abc", 3)]
    public void IsWithin_CountsLettersAndSwaps(string left, string right, int distance)
    {
        for (var most = 0; most < 5; most++)
        {
            Assert.Equal(distance <= most, EditDistance.IsWithin(left, right, most));
            Assert.Equal(distance <= most, EditDistance.IsWithin(right, left, most));
        }
    }
}
