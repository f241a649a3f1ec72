using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class RuleReadingTests
{
    [Theory]
    [InlineData(true, SignpostSection.Personal)]
    [InlineData(true, SignpostSection.Personal, SignpostSection.Asking, SignpostSection.Support)]
    [InlineData(false, SignpostSection.Personal, SignpostSection.General)]
    [InlineData(false, SignpostSection.General)]
    [InlineData(false, SignpostSection.Asking)]
    [InlineData(false)]
    public void AsksPersonally_WherePersonalAndNotGeneral(bool expected, params SignpostSection[] sections) =>
        Assert.Equal(expected, new RuleReading([], [], [], [], [], sections.ToHashSet()).AsksPersonally);
}
