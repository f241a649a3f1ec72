using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Search.Tests.Indexing;

public sealed class FieldCountsTests
{
    [Fact]
    public void Add_CountsInTheNamedFieldOnly() => Assert.Equal(
        new FieldCounts(Title: 1, Heading: 2, Body: 1, Questions: 1),
        default(FieldCounts).Add(PassageField.Heading).Add(PassageField.Title).Add(PassageField.Body).Add(PassageField.Heading).Add(PassageField.Questions));
}
