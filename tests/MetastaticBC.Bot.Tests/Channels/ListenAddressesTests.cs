using MetastaticBC.Bot.Channels;
using Microsoft.Extensions.Configuration;

namespace MetastaticBC.Bot.Tests.Channels;

public sealed class ListenAddressesTests
{
    [Theory]
    [InlineData("urls", "http://localhost:3978")]
    [InlineData("urls", "http://LocalHost:0;https://127.0.0.1:5001")]
    [InlineData("urls", " http://[::1]:5000 ; ;http://127.0.0.1:80/path/ ")]
    [InlineData("Kestrel:Endpoints:Web:Url", "http://localhost:8080")]
    [InlineData("urls", "")]
    [InlineData("http_ports", "")]
    public void Faults_AddressesOfThisMachine_AreNone(string key, string value) => Assert.Empty(Faults(live: false, (key, value)));

    [Theory]
    [InlineData("urls", "http://0.0.0.0:5000")]
    [InlineData("urls", "http://*:5000")]
    [InlineData("urls", "http://+:5000")]
    [InlineData("urls", "http://[::]:5000")]
    [InlineData("urls", "http://192.168.1.5:5000")]
    [InlineData("urls", "http://clinic.example")]
    [InlineData("urls", "http://localhost.evil.example:5000")]
    [InlineData("urls", "http://127.0.0.1.nip.io:5000")]
    [InlineData("urls", "http://localhost@0.0.0.0:5000")]
    [InlineData("urls", "http://localhost:1;http://0.0.0.0:2")]
    [InlineData("Kestrel:Endpoints:Web:Url", "http://0.0.0.0:8080")]
    [InlineData("http_ports", "8080")]
    [InlineData("https_ports", "8081")]
    public void Faults_AddressesOthersCanReach_AreNamedUnlessLive(string key, string value)
    {
        Assert.Contains("Clinic:Live", Assert.Single(Faults(live: false, (key, value))), StringComparison.Ordinal);
        Assert.Empty(Faults(live: true, (key, value)));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("localhost:5000")]
    [InlineData("ftp://localhost:5000")]
    [InlineData("http://localhost:99999")]
    [InlineData("http://localhost:-1")]
    [InlineData("http://localhost:5000x")]
    [InlineData("http://localhost:80@0.0.0.0")]
    [InlineData("http://localhost:80:5000")]
    [InlineData("http://")]
    public void Faults_AddressesThatCantBeRead_AreNamedAlsoWhenLive(string url)
    {
        Assert.StartsWith($"The address {url} can't be read", Assert.Single(Faults(live: false, ("urls", url))), StringComparison.Ordinal);
        Assert.Single(Faults(live: true, ("urls", url)));
    }

    [Fact]
    public void Faults_SeveralAddresses_AreAllNamed() =>
        Assert.Equal(3, Faults(live: false, ("urls", "http://0.0.0.0:1;nonsense"), ("Kestrel:Endpoints:Web:Url", "http://*:2")).Count);

    [Theory]
    [InlineData("urls", "http://localhost:1", true)]
    [InlineData("Kestrel:Endpoints:Web:Url", "http://localhost:1", true)]
    [InlineData("http_ports", "8080", true)]
    [InlineData("urls", " ; ", false)]
    [InlineData("other", "x", false)]
    public void AreSet_TellsWhetherAnyAddressIsNamed(string key, string value, bool expected) =>
        Assert.Equal(expected, ListenAddresses.AreSet(Settings((key, value))));

    private static List<string> Faults(bool live, params (string Key, string Value)[] settings) => [.. ListenAddresses.Faults(Settings(settings), live)];

    private static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(pair => pair.Key, pair => (string?)pair.Value)).Build();
}
