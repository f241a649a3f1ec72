using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class SafetyHeadsTests
{
    [Fact]
    public void All_NamesEveryHeadOnce() => Assert.Equal(
        ["crisis", "urgent", "emergency", "same-day", "carer", "personal", "greeting", "thanks", "goodbye", "identity"], SafetyHeads.All);

    [Fact]
    public void All_StandInTheBuiltInModel() => Assert.All(SafetyHeads.All, head => Assert.Equal(head, LinearModel.BuiltInSafety[head].Name));

    /// <param name="expected">A sign a head, in the order of the heads; a full stop: no example for it.</param>
    [Theory]
    [InlineData("X", "direct", "+-..-.----")]
    [InlineData("X", "carer", "+-..+.----")]
    [InlineData("E", "R1", "-++...----")]
    [InlineData("E", "carer", "-++...----")]
    [InlineData("O", "R1", "-+-...----")]
    [InlineData("S", "", "--.+..----")]
    [InlineData("personal", "dose", "--.-.+----")]
    [InlineData("none", "info", "--.-.-----")]
    [InlineData("none", "carer", "--.-.-----")]
    [InlineData("greeting", "", "--.-.-+---")]
    [InlineData("thanks", "", "--.-.--+--")]
    [InlineData("goodbye", "", "--.-.---+-")]
    [InlineData("identity", "", "--.-.----+")]
    public void LabelOf_SaysYesNoOrNothing(string label, string kind, string expected)
    {
        var message = new LabelledMessage(label, kind, "voice", "text");

        Assert.Equal(expected, string.Concat(SafetyHeads.All.Select(head => Sign(SafetyHeads.LabelOf(message, head)))));
    }

    private static char Sign(bool? label) => label switch
    {
        true => '+',
        false => '-',
        null => '.',
    };
}
