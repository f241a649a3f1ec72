using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Search.Tests.Spelling;

public sealed class EditStatesTests
{
    [Theory]
    [InlineData("bone", "bone", 0)]
    [InlineData("bone", "bon", 1)]
    [InlineData("bone", "bones", 1)]
    [InlineData("bone", "bane", 1)]
    [InlineData("bone", "obne", 1)]
    [InlineData("bone", "obnes", 2)]
    [InlineData("ca", "abc", 3)]
    [InlineData("é", "", 1)]
    [InlineData("骨", "骨痛", 1)]
    public void AreNear_CountsLettersAndSwaps(string one, string other, int distance)
    {
        foreach (var edits in (int[])[1, 2])
        {
            Assert.Equal(distance <= edits, EditStates.AreNear(one, other, edits));
            Assert.Equal(distance <= edits, EditStates.AreNear(other, one, edits));
        }
    }

    [Fact]
    public void AreNear_AgreesWithTheDefinition() => FixedSeed.Holds(RandomWords.Lists, list =>
    {
        foreach (var other in list.Others)
        {
            foreach (var edits in (int[])[1, 2])
                Assert.Equal(OptimalStringAlignment.Distance(list.Word, other) <= edits, EditStates.AreNear(list.Word, other, edits));
        }
    }, count: 1000);

    [Fact]
    public void AreNear_TakesLongWordsAsTheyAre()
    {
        var longest = new string('a', EditStates.Longest);

        Assert.True(EditStates.AreNear(longest, longest + "b", 1));
        Assert.False(EditStates.AreNear(longest + "a", longest + "b", 1));
        Assert.True(EditStates.AreNear(longest + "a", longest + "a", 1));
    }
}
