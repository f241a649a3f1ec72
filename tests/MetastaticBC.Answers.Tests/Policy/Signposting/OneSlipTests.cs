using MetastaticBC.Answers.Policy.Signposting;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class OneSlipTests
{
    [Theory]
    [InlineData("breathe", "breathe", true)]
    [InlineData("breathe", "breath", true)]
    [InlineData("breathe", "brreathe", true)]
    [InlineData("breathe", "brerthe", true)]
    [InlineData("breathe", "braethe", true)]
    [InlineData("breathe", "braehte", false)]
    [InlineData("breathe", "breat", false)]
    [InlineData("breathe", "brxxthe", false)]
    [InlineData("aa", "a", true)]
    [InlineData("", "a", true)]
    [InlineData("", "", true)]
    public void Apart_AllowsOneSlipEitherWay(string left, string right, bool expected)
    {
        Assert.Equal(expected, OneSlip.Apart(left, right));
        Assert.Equal(expected, OneSlip.Apart(right, left));
    }
}
