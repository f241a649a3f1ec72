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
        Assert.Equal(expected, Reading(sections).AsksPersonally);

    [Theory]
    [InlineData(true, SignpostSection.RedFlag)]
    [InlineData(true, SignpostSection.RedFlag, SignpostSection.Asking)]
    [InlineData(false, SignpostSection.RedFlag, SignpostSection.Past)]
    [InlineData(false, SignpostSection.RedFlag, SignpostSection.Figures)]
    [InlineData(false, SignpostSection.Asking)]
    public void NamesARedFlag_WhereItIsNeitherPastNorFigure(bool expected, params SignpostSection[] sections) =>
        Assert.Equal(expected, Reading(sections).NamesARedFlag);

    private static RuleReading Reading(SignpostSection[] sections) => new([], [], [], [], [], sections.ToHashSet());
}
