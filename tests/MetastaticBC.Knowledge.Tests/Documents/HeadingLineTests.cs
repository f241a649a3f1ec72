using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Tests.Documents;

public sealed class HeadingLineTests
{
    private const string Paragraph = "Cancer that has spread to the bone can make it weak, and a weak bone may break after a small knock or fall.";

    [Theory]
    [InlineData("Bone Pain", Paragraph, true)]
    [InlineData("Bone Pain", Paragraph, false)]
    [InlineData("How Is It Treated?", Paragraph, false)]
    [InlineData("How is it treated?", Paragraph, true)]
    [InlineData("Treatments for bone metastases", Paragraph, true)]
    [InlineData("Symptoms", Paragraph, true)]
    [InlineData("SYMPTOMS", Paragraph, false)]
    [InlineData("Surgery", "Lung Surgery", true)]
    public void Is_HoldsForHeadings(string line, string next, bool standsAlone) => Assert.True(HeadingLine.Is(line, next, standsAlone));

    [Theory]
    [InlineData("", Paragraph, true)]
    [InlineData("Bone Pain", "", true)]
    [InlineData("Call your team.", Paragraph, true)]
    [InlineData("You may have these signs:", Paragraph, true)]
    [InlineData("How is it treated?", Paragraph, false)]
    [InlineData("bone pain", Paragraph, true)]
    [InlineData("Pain that lasts", "for more than two weeks", true)]
    [InlineData("Jane Smith", "wrote", false)]
    [InlineData("0808 800 6000", Paragraph, true)]
    [InlineData("Call 0808 800 6000", Paragraph, true)]
    [InlineData("“I Felt Lost”", Paragraph, true)]
    [InlineData("One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen", Paragraph, true)]
    public void Is_DoesNotHoldForText(string line, string next, bool standsAlone) => Assert.False(HeadingLine.Is(line, next, standsAlone));
}
