using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot.Tests;

public sealed class ContactChecksTests
{
    private static readonly Helpline Country = Helplines.Find(new ClinicOptions().Country)!;

    private static readonly DateOnly LastDay = Country.Verified.AddDays(Helplines.DaysValid);

    private static readonly ClinicOptions AllOwn = new()
    {
        EmergencyNumber = "112",
        OncologyLine = "the line, 0123",
        TeamLine = "the ward, 0456",
        ListeningLine = "the listeners, 0789",
        NumbersVerified = LastDay,
    };

    [Fact]
    public void Problems_TheCountrysNumbersCheckedLately_AreNone()
    {
        Assert.Empty(ContactChecks.Problems(new ClinicOptions(), Country.Verified));
        Assert.Empty(ContactChecks.Problems(new ClinicOptions(), LastDay));
    }

    [Fact]
    public void Problems_TheCountrysNumbersCheckedTooLongAgo_NameFileLineAndDay()
    {
        var problem = Assert.Single(ContactChecks.Problems(new ClinicOptions(), LastDay.AddDays(1)));

        AssertOfTheCountry(problem);
        Assert.True(problem.IsError);
        Assert.Contains($"GB were last checked on {Country.Verified:yyyy-MM-dd}", problem.WhatToDo, StringComparison.Ordinal);
        Assert.EndsWith("A number is trusted for 180 days.", problem.WhatToDo, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(ClinicOptions.EmergencyNumber))]
    [InlineData(nameof(ClinicOptions.OncologyLine))]
    [InlineData(nameof(ClinicOptions.TeamLine))]
    [InlineData(nameof(ClinicOptions.ListeningLine))]
    public void Problems_AnyNumberOfItsOwnWithoutADay_AsksForTheDay(string setting)
    {
        var clinic = new ClinicOptions();
        typeof(ClinicOptions).GetProperty(setting)!.SetValue(clinic, "the number, 0123");

        AssertOfTheClinic("NumbersVerified is missing", Assert.Single(ContactChecks.Problems(clinic, Country.Verified)));
        Assert.Empty(ContactChecks.Problems(clinic with { NumbersVerified = Country.Verified }, Country.Verified));
    }

    [Fact]
    public void Problems_ItsOwnNumbersCheckedTooLongAgo_NameTheDay()
    {
        Assert.Empty(ContactChecks.Problems(AllOwn, LastDay.AddDays(Helplines.DaysValid)));
        AssertOfTheClinic($"says {LastDay:yyyy-MM-dd}", Assert.Single(ContactChecks.Problems(AllOwn, LastDay.AddDays(Helplines.DaysValid + 1))));
    }

    [Fact]
    public void Problems_ADayThatIsStillToCome_IsNoCheck() =>
        AssertOfTheClinic($"says {LastDay:yyyy-MM-dd}", Assert.Single(ContactChecks.Problems(AllOwn, LastDay.AddDays(-1))));

    [Fact]
    public void Problems_EveryNumberOfTheCountryReplaced_SaysNothingOfTheCountry() =>
        Assert.Empty(ContactChecks.Problems(AllOwn with { NumbersVerified = LastDay.AddDays(1) }, LastDay.AddDays(1)));

    [Fact]
    public void Problems_OneNumberOfTheCountryStillInUse_TellsOfTheCountryToo()
    {
        AssertOfTheCountry(Assert.Single(ContactChecks.Problems(AllOwn with { EmergencyNumber = " " }, LastDay.AddDays(1))));
        AssertOfTheCountry(Assert.Single(ContactChecks.Problems(AllOwn with { ListeningLine = "" }, LastDay.AddDays(1))));
    }

    [Fact]
    public void Problems_BothTooLongAgo_TellsOfBoth()
    {
        var problems = ContactChecks.Problems(AllOwn with { ListeningLine = "" }, LastDay.AddDays(1000)).ToList();

        Assert.Equal(2, problems.Count);
        AssertOfTheCountry(problems[0]);
        AssertOfTheClinic("NumbersVerified says", problems[1]);
    }

    [Fact]
    public void Problems_ACountryWithoutNumbers_LeavesTheClinicsOwn() =>
        Assert.Empty(ContactChecks.Problems(AllOwn with { Country = "XX" }, LastDay.AddDays(1)));

    private static void AssertOfTheCountry(KnowledgeProblem problem) =>
        Assert.Equal((Helplines.FileName, Country.Line, "number-not-verified"), (problem.File, problem.Line, problem.Rule));

    private static void AssertOfTheClinic(string reason, KnowledgeProblem problem)
    {
        Assert.Equal(("appsettings.json", "number-not-verified", true), (problem.File, problem.Rule, problem.IsError));
        Assert.Contains(reason, problem.WhatToDo, StringComparison.Ordinal);
    }
}
