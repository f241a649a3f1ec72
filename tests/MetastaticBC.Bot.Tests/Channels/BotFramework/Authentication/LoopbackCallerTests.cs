using System.Net;
using MetastaticBC.Bot.Channels.BotFramework.Authentication;
using Microsoft.AspNetCore.Http;

namespace MetastaticBC.Bot.Tests.Channels.BotFramework.Authentication;

public sealed class LoopbackCallerTests
{
    [Theory]
    [InlineData("127.0.0.1", "localhost:3978", "application/json")]
    [InlineData("127.8.9.10", "LOCALHOST", "application/json; charset=utf-8")]
    [InlineData("::1", "[::1]:3978", "Application/JSON")]
    [InlineData("::ffff:127.0.0.1", "127.0.0.1:3978", "application/json;charset=utf-8")]
    public void Refusal_AProgramOnThisMachine_IsNone(string peer, string host, string contentType) =>
        Assert.Null(LoopbackCaller.Refusal(Request(peer, host, contentType)));

    [Theory]
    [InlineData("192.168.1.5")]
    [InlineData("10.0.0.1")]
    [InlineData("::ffff:192.168.1.5")]
    [InlineData("2001:db8::1")]
    [InlineData("0.0.0.0")]
    [InlineData(null)]
    public void Refusal_AnotherMachine_SaysSo(string? peer) =>
        Assert.Equal("it calls from another machine", LoopbackCaller.Refusal(Request(peer, "localhost", "application/json")));

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1.nip.io")]
    [InlineData("127.0.0.1.nip.io:3978")]
    [InlineData("evil.example:127")]
    [InlineData("localhost@evil.example")]
    [InlineData("192.168.1.5")]
    [InlineData("[2001:db8::1]")]
    [InlineData("0.0.0.0")]
    [InlineData("")]
    public void Refusal_AForeignHostHeader_SaysSo(string host) =>
        Assert.Equal("its Host header is not a loopback name", LoopbackCaller.Refusal(Request("127.0.0.1", host, "application/json")));

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("x-forwarded-host", "localhost")]
    [InlineData("X-Forwarded-Proto", "")]
    [InlineData("X-FORWARDED-PREFIX", "/bot")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    public void Refusal_AProxysHeader_SaysSo(string name, string value)
    {
        var context = Request("127.0.0.1", "localhost", "application/json");
        context.Request.Headers[name] = value;

        Assert.Equal("it came through a proxy", LoopbackCaller.Refusal(context));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/plain; application/json")]
    [InlineData("application/json-seq")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    [InlineData("")]
    [InlineData(null)]
    public void Refusal_AContentTypeThatPagesMaySend_SaysSo(string? contentType) =>
        Assert.Equal("its content type is not application/json", LoopbackCaller.Refusal(Request("127.0.0.1", "localhost", contentType)));

    [Theory]
    [InlineData("http://localhost:5000")]
    [InlineData("http://LOCALHOST")]
    [InlineData("https://127.0.0.1:5001/api")]
    [InlineData("http://[::1]:5000")]
    [InlineData("http://127.0.0.1")]
    public void IsLoopback_AnAddressOfThisMachine_IsTrue(string url) => Assert.True(LoopbackCaller.IsLoopback(url));

    [Theory]
    [InlineData("http://localhost.evil.example")]
    [InlineData("http://127.0.0.1.nip.io")]
    [InlineData("http://localhost@evil.example/")]
    [InlineData("http://evil.example/localhost")]
    [InlineData("http://evil.example#@localhost")]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    [InlineData("http://[2001:db8::1]")]
    [InlineData("http://0.0.0.0")]
    [InlineData("file://localhost/etc")]
    [InlineData("ftp://localhost")]
    [InlineData("localhost")]
    [InlineData("//localhost")]
    [InlineData("")]
    [InlineData(null)]
    public void IsLoopback_AnyOtherAddress_IsFalse(string? url) => Assert.False(LoopbackCaller.IsLoopback(url));

    private static DefaultHttpContext Request(string? peer, string host, string? contentType)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = peer is null ? null : IPAddress.Parse(peer);
        context.Request.Host = new HostString(host);
        context.Request.ContentType = contentType;
        return context;
    }
}
