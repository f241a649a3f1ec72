using MetastaticBC.Answers.Policy;
using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Policy;

public sealed class SignpostRuleTests
{
    private static readonly PatternCompiler Compiler = MessageTurn.NewCompiler();

    private static readonly SignpostRule Rule = new();

    [Theory]
    [InlineData("I can't breathe", UrgencyLevel.E)]
    [InlineData("No fever but I can't breathe", UrgencyLevel.E)]
    [InlineData("my husband won't wake up", UrgencyLevel.E)]
    [InlineData("bleeding that won't stop", UrgencyLevel.E)]
    [InlineData("temp 38,4C since this morning", UrgencyLevel.O)]
    [InlineData("I can’t stop shivering after chemo", UrgencyLevel.O)]
    [InlineData("i cant feel my legs", UrgencyLevel.E)]
    [InlineData("I take blood thinners and the bleeding won't stop", UrgencyLevel.E)]
    [InlineData("I was breathing fine until today, now I can't get air", UrgencyLevel.E)]
    [InlineData("He is on seizure medicine and he is having a seizure", UrgencyLevel.E)]
    [InlineData("Mum is suddenly confused about where she is", UrgencyLevel.E)]
    [InlineData("on my second line of treatment and my port is red and oozing", UrgencyLevel.O)]
    [InlineData("I wear compression stockings, now one calf is swollen", UrgencyLevel.O)]
    public void Judge_LeadsAnEmergencyToItsLevel(string message, UrgencyLevel level) =>
        Assert.Equal(level, Assert.IsType<Urgent>(Rule.Judge(MessageTurn.Of(message))).Level);

    [Theory]
    [InlineData("I want to die")]
    [InlineData("they would all be better off without me")]
    [InlineData("I don't want to live")]
    [InlineData("not suicidal but I don't want to wake up")]
    [InlineData("I failed my exam and feel suicidal")]
    [InlineData("what is the point of treatment, I just want it over")]
    [InlineData("I can't breathe and I want to kill myself")]
    [InlineData("What are the symptoms of wanting to die? I want to die")]
    public void Judge_PutsACrisisAboveAllElse(string message) => Assert.IsType<Crisis>(Rule.Judge(MessageTurn.Of(message)));

    [Theory]
    [InlineData("")]
    [InlineData("What are the signs of a seizure?")]
    [InlineData("Can chemo cause a fever?")]
    [InlineData("I had a seizure in 2019")]
    [InlineData("No chest pain, no fever")]
    [InlineData("How will I die?")]
    [InlineData("I don't want to die, I want to live")]
    [InlineData("hot flushes at night, burning up")]
    [InlineData("How do I cook for someone on chemo?")]
    [InlineData("I am confused about my treatment options")]
    [InlineData("Which blood tests are taken from a port?")]
    [InlineData("I wake at night and can't sleep, what helps?")]
    [InlineData("Do I have a treatment plan to go home with?")]
    [InlineData("My sister was 39 when she had treatment")]
    public void Judge_LeavesALookAlikeToTheNextRule(string message) => Assert.Null(Rule.Judge(MessageTurn.Of(message)));

    [Fact]
    public void Patterns_OfTheBuiltInFileCanAllBeMet()
    {
        var signposts = MessageTurn.Nothing.Signposts;
        var patterns = signposts.All.SelectMany(signpost => signpost.Any.Concat(signpost.Unless))
            .Concat(Enum.GetValues<SignpostSection>().SelectMany(section => signposts[section]));

        Assert.All(patterns, pattern => Assert.All(pattern.All.SelectMany(set => set.Wordings), wording =>
            Assert.True(Compile(wording).Matches(MessageTurn.Message(wording, Compiler), heedNegation: true), wording)));

        static IdeaPattern Compile(string wording) => Compiler.Compile(new SignpostPattern([new WordingSet([wording])]));
    }

    [Theory]
    [InlineData("What are the signs of a fit? My dad is having a fit now")]
    [InlineData("Can chemo cause fever? I have had chills since last night")]
    public void Judge_HeedsWhatHappensNowBehindAQuestion(string message) => Assert.IsType<Urgent>(Rule.Judge(MessageTurn.Of(message)));
}
