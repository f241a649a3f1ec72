using System.Text;
using MetastaticBC.Answers;
using MetastaticBC.Bot.Channels.DirectLine;
using Microsoft.Extensions.Configuration;

namespace MetastaticBC.Bot.Tests;

public sealed class BotSettingsTests
{
    [Fact]
    public void Read_NoSettings_GivesTheDefaults()
    {
        var settings = Read("{}");

        Assert.False(settings.Clinic.Live);
        Assert.Equal("the demonstration clinic", settings.Clinic.Name);
        Assert.Equal("999", settings.Clinic.ToContacts().EmergencyNumber);
        Assert.Equal(new AnswerOptions().MaximumRisk, settings.Answers.MaximumRisk);
        Assert.False(settings.Answers.RequireReview);
        Assert.Empty(settings.DirectLine.AllowedOrigins);
        Assert.Equal(Path.Combine(AppContext.BaseDirectory, "knowledge"), settings.KnowledgeFolder);
    }

    [Fact]
    public void Read_ALiveClinic_IsTaken()
    {
        var settings = Read("""
            {"Clinic": {"Live": true, "Name": "Harbour Clinic", "EmergencyNumber": "112", "OncologyLine": "the line, 0123",
                        "NumbersVerified": "2026-03-31"},
             "DirectLine": {"Secrets": ["0123456789abcdef"], "TokenKeys": ["AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="], "AllowedOrigins": ["https://www.clinic.example", "http://localhost:8080"]},
             "Answers": {"MaximumRisk": 10}, "Knowledge": {"Folder": "/srv/knowledge", "RequireReview": true}}
            """);

        Assert.Equal(("112", "the line, 0123"), (settings.Clinic.ToContacts().EmergencyNumber, settings.Clinic.ToContacts().OncologyLine));
        Assert.Equal(new DateOnly(2026, 3, 31), settings.Clinic.NumbersVerified);
        Assert.Equal(2, settings.DirectLine.AllowedOrigins.Count);
        Assert.Equal(10, settings.Answers.MaximumRisk);
        Assert.Equal("/srv/knowledge", settings.KnowledgeFolder);
        Assert.True(settings.Answers.RequireReview);
    }

    [Fact]
    public void Read_FaultsInEverySection_AreNamedAtOnce()
    {
        var fault = Assert.Throws<SettingsException>(() => Read("""
            {"Clinic": {"Live": true, "Name": " ", "Country": "XX"},
             "DirectLine": {"Secrets": ["short", null], "TokenKeys": ["c2hvcnQ=", "nonsense!", null], "IdleMinutes": 0, "AllowedOrigins": ["www.clinic.example", "https://www.clinic.example/"]},
             "Answers": {"MaximumRisk": 0.5}}
            """));

        string[] keys =
            ["Clinic:Name", "Clinic:Country", "Clinic:OncologyLine", "DirectLine:Secrets", "DirectLine:TokenKeys", "DirectLine:IdleMinutes", "DirectLine:AllowedOrigins", "Answers:MaximumRisk", "Knowledge:RequireReview"];
        Assert.Equal(10, fault.Faults.Count);
        Assert.All(keys, key => Assert.Contains(fault.Faults, sentence => sentence.Contains(key, StringComparison.Ordinal)));
        Assert.All(fault.Faults, sentence => Assert.Contains($"\n- {sentence}", fault.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("short\"", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"Clinic": {"Live": "perhaps"}}""", "Clinic")]
    [InlineData("""{"Knowledge": {"RequireReview": "some"}}""", "Knowledge:RequireReview")]
    [InlineData("""{"Answers": {"MaximumRisk": "much"}}""", "Answers")]
    [InlineData("""{"Answers": {"MaximumRisk": "NaN"}}""", "Answers:MaximumRisk")]
    [InlineData("""{"Answers": {"MaximumRisk": "0,5"}}""", "Answers:MaximumRisk")]
    [InlineData("""{"Clinic": {"Name": null}}""", "Clinic:Name")]
    [InlineData("""{"Clinic": {"Country": null}}""", "Clinic:Country")]
    [InlineData("""{"Clinic": {"NumbersVerified": "last spring"}}""", "NumbersVerified")]
    [InlineData("""{"Knowledge": {"Folder": ""}}""", "Knowledge:Folder")]
    public void Read_AValueThatCantBeUsed_IsNamed(string json, string name) =>
        Assert.Contains(name, Assert.Single(Assert.Throws<SettingsException>(() => Read(json)).Faults), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"DirectLine": {"Secrets": null, "TokenKeys": null, "AllowedOrigins": null}}""")]
    [InlineData("""{"Clinic": {"OncologyLine": null, "EmergencyNumber": null, "NumbersVerified": null}}""")]
    [InlineData("""{"DirectLine": null, "Clinic": null, "Answers": null, "Knowledge": null}""")]
    [InlineData("""{"Knowledge": {"Folder": null}}""")]
    public void Read_NullForWhatMayBeMissing_CountsAsMissing(string json)
    {
        var settings = Read(json);

        Assert.Equal("your hospital's 24-hour cancer line", settings.Clinic.ToContacts().OncologyLine);
        Assert.Empty(settings.DirectLine.Secrets);
        Assert.Empty(settings.DirectLine.TokenKeys);
        Assert.Empty(settings.DirectLine.AllowedOrigins);
        Assert.Equal(Path.Combine(AppContext.BaseDirectory, "knowledge"), settings.KnowledgeFolder);
    }

    [Theory]
    [InlineData("https://www.clinic.example", true)]
    [InlineData("https://www.clinic.example:8443", true)]
    [InlineData("http://localhost:5173", true)]
    [InlineData("https://www.clinic.example/", false)]
    [InlineData("https://www.clinic.example/chat", false)]
    [InlineData("https://user@www.clinic.example", false)]
    [InlineData("https://*.clinic.example", false)]
    [InlineData("ftp://www.clinic.example", false)]
    [InlineData("*", false)]
    [InlineData("null", false)]
    [InlineData("", false)]
    public void DirectLineFaults_AnOrigin_IsSchemeAndHost(string origin, bool right) =>
        Assert.Equal(right ? 0 : 1, new DirectLineOptions { AllowedOrigins = [origin] }.Faults().Count());

    private static BotSettings Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return BotSettings.Read(new ConfigurationBuilder().AddJsonStream(stream).Build());
    }
}
