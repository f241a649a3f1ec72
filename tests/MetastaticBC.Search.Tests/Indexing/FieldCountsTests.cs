using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Search.Tests.Indexing;

public sealed class FieldCountsTests
{
    [Fact]
    public void Of_IsTheCountOfTheField()
    {
        var counts = new FieldCounts(1, 2, 3, 4);

        Assert.Equal([1, 2, 3, 4], Enum.GetValues<PassageField>().Select(counts.Of));
        Assert.Equal(10, counts.Sum);
        Assert.Equal(counts, default(FieldCounts).Add(PassageField.Title).Add(PassageField.Heading, 2).Add(PassageField.Body, 3).Add(PassageField.Questions, 4));
    }

    [Fact]
    public void Add_CountsInTheNamedFieldOnly() => Assert.Equal(
        new FieldCounts(Title: 1, Heading: 2, Body: 1, Questions: 1),
        default(FieldCounts).Add(PassageField.Heading).Add(PassageField.Title).Add(PassageField.Body).Add(PassageField.Heading).Add(PassageField.Questions));
}
