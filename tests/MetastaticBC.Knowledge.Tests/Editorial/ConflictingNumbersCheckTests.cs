using MetastaticBC.Knowledge.Editorial;

namespace MetastaticBC.Knowledge.Tests.Editorial;

public sealed class ConflictingNumbersCheckTests
{
    [Theory]
    [InlineData("Relief comes in 2 to 3 weeks.", "Relief comes in 3 to 4 weeks.", 1)]
    [InlineData("Relief comes in 2 to 3 weeks.", "Relief often comes within three to four weeks.", 1)]
    [InlineData("Relief comes in 2 to 3 weeks.", "Relief comes in two to three weeks.", 0)]
    [InlineData("Relief comes in 2 weeks.", "Relief comes in 2 to 3 weeks.", 0)]
    [InlineData("Pain eases in 30 % of people treated.", "Pain eases in 3 in 10 people treated.", 0)]
    [InlineData("Pain eases in 30 per cent of people treated.", "Pain eases in 30 in 100 people treated.", 0)]
    [InlineData("Pain eases in 30 % of people treated.", "Pain eases in 40 % of people treated.", 1)]
    [InlineData("About 60 to 80 in 100 people get relief.", "About 50 to 70 in 100 people get relief.", 1)]
    [InlineData("About one in eight women get breast cancer.", "About one in nine women get breast cancer.", 1)]
    [InlineData("Adults take twenty four tablets daily.", "Adults take 24 tablets daily.", 0)]
    [InlineData("Adults take 1,000 units daily.", "Adults take 1000 units daily.", 0)]
    [InlineData("Adults take 1,000 units daily.", "Adults take two thousand units daily.", 1)]
    [InlineData("Stage 3 cancer is treated with drugs.", "Stage 4 cancer is treated with drugs.", 0)]
    [InlineData("In 2019, 30 people joined trials here.", "In 2020, 40 people joined trials here.", 0)]
    [InlineData("Fatigue lasts 2 weeks after chemotherapy ends.", "Fatigue lasts 6 weeks after radiotherapy ends.", 0)]
    [InlineData("Tablets ease bone pain, swelling, cough, bleeding, itching, soreness, fever in 30 people.", "Tablets ease bone pain, swelling, cough, bleeding, itching, soreness, hiccups in 40 people.", 0)]
    [InlineData("Tablets ease bone pain, swelling, cough, bleeding, itching, soreness, fever in 30 people.", "Tablets ease bone pain, swelling, cough, bleeding, itching, soreness, fever, hiccups in 40 people.", 1)]
    [InlineData("It lasts 2 weeks after treatment ends.", "It lasts 6 weeks after treatment ends.", 0)]
    [InlineData("Signs of this illness appear by age 3.", "Signs of this illness appear by age 9.", 0)]
    [InlineData("Does relief come in 2 weeks, doctor?", "Does relief come in 3 weeks, doctor?", 0)]
    [InlineData("Wait 2 weeks.", "Wait 3 weeks.", 0)]
    [InlineData("One of the drugs eases pain quickly.", "Two of the drugs ease pain quickly.", 0)]
    public void Problems_AreOtherNumbersForTheSame(string first, string second, int count)
    {
        var problems = Findings.Of(new ConflictingNumbersCheck(), ("a.md", $"# T\n\nFirst words. {first}"), ("b.md", $"# U\n\nText.\n\nOther words.\n{second}"));

        Assert.Equal(count, problems.Count);
        Assert.All(problems, problem => Assert.Equal(("kb/b.md", 6, "conflicting-numbers"), (problem.File, problem.Line, problem.Rule)));
        Assert.All(problems, problem => Assert.Contains("a.md, line 3", problem.WhatToDo, StringComparison.Ordinal));
    }

    [Fact]
    public void Problems_NoneWithinOnePassageOrATable() =>
        Assert.Empty(Findings.In(new ConflictingNumbersCheck(), "Adults take 2 tablets daily. Adults take 3 tablets daily.\n\n| a | b |\n|---|---|\n| Adults take 5 tablets daily | x |\n| Adults take 6 tablets daily | x |\n"));

    [Fact]
    public void Problems_NoneWhereTheNumberNamesTheSubject() =>
        Assert.Empty(Findings.In(new ConflictingNumbersCheck(), "# T\n\n## Connexin 26\n\nThe gene makes connexin 26 protein.\n\n## Connexin 30\n\nThe gene makes connexin 30 protein."));

    [Fact]
    public void Problems_SayBothNumbers() =>
        Assert.Contains("gives 3 and 4 where a.md, line 1, gives 2 and 3",
            Findings.Of(new ConflictingNumbersCheck(), ("a.md", "Relief comes in 2 to 3 weeks.\n\nRelief comes in 3 to 4 weeks."))[0].WhatToDo, StringComparison.Ordinal);
}
