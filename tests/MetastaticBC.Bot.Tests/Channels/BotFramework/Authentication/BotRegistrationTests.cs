using MetastaticBC.Bot.Channels.BotFramework.Authentication;
using Microsoft.Extensions.Configuration;

namespace MetastaticBC.Bot.Tests.Channels.BotFramework.Authentication;

public sealed class BotRegistrationTests
{
    private static readonly string[] Good =
        [$"MicrosoftAppId={TestBot.AppId}", "MicrosoftAppType=SingleTenant", $"MicrosoftAppTenantId={TestBot.Tenant}", "MicrosoftAppPassword=secret words"];

    [Fact]
    public void Read_NoSettings_IsNotRegistered()
    {
        var bot = Read();

        Assert.False(bot.IsRegistered);
        Assert.Empty(bot.Faults());
    }

    [Theory]
    [InlineData("SingleTenant", "Public", TestBot.Tenant)]
    [InlineData("singletenant", "usgov", TestBot.Tenant)]
    [InlineData("MultiTenant", "Public", "botframework.com")]
    [InlineData("MultiTenant", "USGov", "MicrosoftServices.onmicrosoft.us")]
    [InlineData("MultiTenant", "China", "microsoftservices.partner.onmschina.cn")]
    public void LoginTenant_GoesByTypeAndCloud(string type, string cloud, string tenant)
    {
        var bot = Read([.. Good, $"MicrosoftAppType={type}", $"BotFramework:Cloud={cloud}"]);

        Assert.Empty(bot.Faults());
        Assert.Equal(tenant, bot.LoginTenant);
    }

    [Theory]
    [InlineData("MicrosoftAppId=my bot", "MicrosoftAppId")]
    [InlineData("MicrosoftAppType=Skill", "MicrosoftAppType")]
    [InlineData("MicrosoftAppTenantId=", "MicrosoftAppTenantId")]
    [InlineData("MicrosoftAppTenantId=clinic.example", "MicrosoftAppTenantId")]
    [InlineData("MicrosoftAppPassword=", "MicrosoftAppPassword")]
    [InlineData("MicrosoftAppType=UserAssignedMSI", "MicrosoftAppPassword")]
    [InlineData("BotFramework:Cloud=Mars", "BotFramework:Cloud")]
    public void Faults_WhatCantBeUsed_IsNamed(string setting, string key)
    {
        var fault = Assert.Single(Read([.. Good, setting]).Faults());

        Assert.Contains(key, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("secret words", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_ASecretAndACertificate_AreOneTooMany() =>
        Assert.Contains("either", Assert.Single(Read([.. Good, $"BotFramework:CertificateFile={typeof(TestBot).Assembly.Location}"]).Faults()), StringComparison.Ordinal);

    [Fact]
    public void Faults_ACertificateThatIsNotThere_IsNamed() =>
        Assert.Contains("CertificateFile", Assert.Single(Read([.. Good, "MicrosoftAppPassword=", "BotFramework:CertificateFile=/nowhere/bot.pfx"]).Faults()), StringComparison.Ordinal);

    [Fact]
    public void Faults_AManagedIdentity_NeedsNoSecret() =>
        Assert.Empty(Read([.. Good, "MicrosoftAppType=UserAssignedMSI", "MicrosoftAppPassword="]).Faults());

    /// <param name="settings">Key and value; a later one wins.</param>
    private static BotRegistration Read(params string[] settings)
    {
        var pairs = settings.Select(setting => setting.Split('=', 2)).GroupBy(pair => pair[0]).Select(group => KeyValuePair.Create(group.Key, (string?)group.Last()[1]));
        return BotRegistration.Read(new ConfigurationBuilder().AddInMemoryCollection(pairs).Build());
    }
}
