namespace MetastaticBC.Bot.Tests;

public sealed class ClinicOptionsTests
{
    private static readonly ClinicOptions Own = new() { EmergencyNumber = "110", ListeningLine = "the listeners, 0789" };

    [Fact]
    public void ToContacts_NothingSet_NamesTheNumbersOfGreatBritain()
    {
        var contacts = new ClinicOptions().ToContacts();

        Assert.Equal(("the demonstration clinic", "999"), (contacts.Name, contacts.EmergencyNumber));
        Assert.Equal("Samaritans, free at any time, on 116 123", contacts.ListeningLine);
        Assert.Equal(("your hospital's 24-hour cancer line", "your cancer team"), (contacts.OncologyLine, contacts.Team));
        Assert.Empty(new ClinicOptions().Faults());
    }

    [Fact]
    public void ToContacts_TheUnitedStates_NamesTheirs()
    {
        var contacts = new ClinicOptions { Country = "US" }.ToContacts();

        Assert.Equal("911", contacts.EmergencyNumber);
        Assert.Contains("988", contacts.ListeningLine, StringComparison.Ordinal);
        Assert.Equal("your hospital's 24-hour cancer line", contacts.OncologyLine);
    }

    [Fact]
    public void ToContacts_ItsOwnNumbers_Win()
    {
        var contacts = (Own with { Name = "Harbour Clinic", OncologyLine = "the line, 0123", TeamLine = "the ward, 0456" }).ToContacts();

        Assert.Equal(("Harbour Clinic", "110", "the listeners, 0789"), (contacts.Name, contacts.EmergencyNumber, contacts.ListeningLine));
        Assert.Equal(("the line, 0123", "the ward, 0456"), (contacts.OncologyLine, contacts.Team));
    }

    [Fact]
    public void ToContacts_BlankNumbers_CountAsNone() =>
        Assert.Equal(
            new ClinicOptions().ToContacts(),
            new ClinicOptions { EmergencyNumber = " ", ListeningLine = "\t", OncologyLine = " ", TeamLine = " " }.ToContacts());

    [Theory]
    [InlineData("XX")]
    [InlineData("gb")]
    [InlineData("")]
    public void Faults_AnUnknownCountryWithoutNumbers_SaysWhatToWrite(string country)
    {
        var fault = Assert.Single(new ClinicOptions { Country = country }.Faults());

        Assert.All(
            (string[])["Clinic:Country", "GB", "US", "Clinic:EmergencyNumber", "Clinic:ListeningLine"],
            name => Assert.Contains(name, fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Faults_AnUnknownCountry_NeedsBothNumbers()
    {
        var abroad = Own with { Country = "XX" };

        Assert.Empty(abroad.Faults());
        Assert.Single((abroad with { EmergencyNumber = "" }).Faults());
        Assert.Single((abroad with { ListeningLine = " " }).Faults());
    }

    [Fact]
    public void Faults_ALiveClinic_NeedsItsOwnCancerLine()
    {
        var live = new ClinicOptions { Live = true };

        Assert.Contains("Clinic:OncologyLine", Assert.Single(live.Faults()), StringComparison.Ordinal);
        Assert.Empty((live with { OncologyLine = "the line, 0123" }).Faults());
    }

    [Fact]
    public void Faults_NoName_IsOne() =>
        Assert.Contains("Clinic:Name", Assert.Single(new ClinicOptions { Name = " " }.Faults()), StringComparison.Ordinal);
}
