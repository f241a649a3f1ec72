using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Understanding;

public sealed class AspectReaderTests
{
    [Theory]
    [InlineData("What is a lumpectomy?", Aspect.What)]
    [InlineData("What is the difference between stage 3 and stage 4?", Aspect.Difference)]
    [InlineData("What are the symptoms of bone metastases?", Aspect.Symptoms)]
    [InlineData("What are the side effects of letrozole?", Aspect.SideEffects)]
    [InlineData("How long will I live?", Aspect.Outlook)]
    [InlineData("How much does it cost?", Aspect.Cost)]
    [InlineData("Can it be cured?", Aspect.Cure)]
    [InlineData("How often is the scan done?", Aspect.Timing)]
    public void BuiltIn_ReadsAPlainQuestion(string text, Aspect aspect) => Assert.Equal(aspect, AspectReader.BuiltIn.Read(text).Best);

    [Theory]
    [InlineData("Does letrozole cause sore joints?", "Does fulvestrant cause sore joints?")]
    [InlineData("How is the liver treated?", "How is the lung treated?")]
    public void Read_IsTheSameForAnotherThingOfTheKind(string text, string other) => Assert.All(Enum.GetValues<Aspect>(), aspect =>
        Assert.Equal(AspectReader.BuiltIn.Read(text)[aspect], AspectReader.BuiltIn.Read(other)[aspect]));

    [Fact]
    public void Read_TakesEachAspectFromTheHeadOfItsName()
    {
        var biases = Enum.GetValues<Aspect>().ToDictionary(aspect => aspect, aspect => aspect == Aspect.Cost ? 0.5 : 0.1);
        var scores = new AspectReader(new LinearModel([0], biases.Reverse().Select(entry => new LinearHead(entry.Key.ToString(), 1, entry.Value, [0])))).Read("anything");

        Assert.Equal(Aspect.Cost, scores.Best);
        Assert.Equal(Math.Exp(5 * 0.4), scores[Aspect.Cost] / scores[Aspect.What], 9);
        Assert.Equal(scores[Aspect.What], scores[Aspect.Support]);
    }

    [Fact]
    public void Reader_OfAModelThatLacksAnAspect_IsRefused() =>
        Assert.Throws<KeyNotFoundException>(() => new AspectReader(new LinearModel([0], [new LinearHead(nameof(Aspect.What), 1, 0, [0])])));

    [Fact]
    public void Read_GivesSharesOfOne() => FixedSeed.Holds(RandomText.Texts, text =>
    {
        var scores = AspectReader.BuiltIn.Read(text);

        Assert.Equal(1, Enum.GetValues<Aspect>().Sum(aspect => scores[aspect]), 9);
    }, count: 200);
}
