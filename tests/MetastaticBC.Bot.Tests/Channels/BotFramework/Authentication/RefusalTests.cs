using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace MetastaticBC.Bot.Tests.Channels.BotFramework.Authentication;

/// <summary>Everyone who must not get in, each refused for the reason of their own.</summary>
public sealed class RefusalTests(RefusalTests.Door door) : IClassFixture<RefusalTests.Door>
{
    private const string Unknown = "its token names a key that the cloud's provider does not have";
    private const string Malformed = "its token is no well-formed JWT";
    private const string Algorithm = "its token is signed by an algorithm that is not allowed";
    private const string Signature = "its token's signature is wrong";
    private const string NoExpiry = "its token has no time of expiry";
    private const string NoStart = "its token does not say from when it is valid";
    private const string Issuer = "its token is from another issuer";
    private const string Audience = "its token is for another bot";
    private const string ServiceUrl = "its activity has another serviceUrl than its token";
    private const string Channel = "its token's key does not speak for the activity's channel";
    private const string Tenant = "its activity comes from a tenant that is not in Teams:AllowedTenants";
    private const string Other = "https://evil.example/";

    private static readonly Dictionary<string, Case> Unauthorized = new()
    {
        ["no header"] = new("it sent no Authorization header", _ => []),
        ["an empty header"] = new("its Authorization header is not of the scheme Bearer", _ => [""]),
        ["basic"] = new("its Authorization header is not of the scheme Bearer", _ => ["Basic dXNlcjpwYXNz"]),
        ["bearer in small letters"] = new("its Authorization header is not of the scheme Bearer", door => [$"bearer {door.Good()}"]),
        ["a token without a scheme"] = new("its Authorization header is not of the scheme Bearer", door => [door.Good()]),
        ["two tokens in one header"] = new(Malformed, door => [$"Bearer {door.Good()}, Bearer {door.Good()}"]),
        ["no token"] = new(Malformed, _ => ["Bearer ."]),
        ["a long token"] = new("its token is too long", door => [Bearer(door.Good(new { padding = new string('a', 8000) }))]),
        ["words"] = new(Malformed, _ => ["Bearer nonsense"]),
        ["two parts"] = new(Malformed, door => [Bearer(door.Good()[..door.Good().LastIndexOf('.')])]),
        ["no signature"] = new(Malformed, door => [Bearer(door.Good()[..(door.Good().LastIndexOf('.') + 1)])]),
        ["four parts"] = new(Malformed, door => [Bearer(door.Good() + ".AAAA")]),
        ["an encrypted token's five parts"] = new(Malformed, _ => ["Bearer eyJhbGciOiJkaXIifQ..AAAA.AAAA.AAAA"]),
        ["base64 of the other kind"] = new(Malformed, _ => ["Bearer a+b/.a+b/.AAAA"]),
        ["a header that is no JSON"] = new(Malformed, door => [Bearer(door.Signed("{", "{}"))]),
        ["a payload that is no object"] = new(Malformed, door => [Bearer(door.Signed("""{"alg":"RS256","kid":"key-1"}""", "[]"))]),
        ["deep nesting"] = new(Malformed, door => [Bearer(door.Signed("""{"alg":"RS256","kid":"key-1"}""", """{"a":""" + new string('[', 20) + new string(']', 20) + "}"))]),
        ["an issuer that stands twice"] = new(Malformed, door => [Bearer(door.Twice("iss", "https://api.botframework.com"))]),
        ["an audience that stands twice"] = new(Malformed, door => [Bearer(door.Twice("aud", TestBot.AppId))]),
        ["an algorithm that stands twice"] = new(Malformed, door => [Bearer(door.Signed("""{"alg":"RS256","kid":"key-1","alg":"RS256"}""", "{}"))]),
        ["none"] = new(Algorithm, door => [Bearer(IdentityProvider.Sign("""{"alg":"none","kid":"key-1"}""", door.Payload(), _ => [1]))]),
        ["None"] = new(Algorithm, door => [Bearer(IdentityProvider.Sign("""{"alg":"None","kid":"key-1"}""", door.Payload(), _ => [1]))]),
        ["no algorithm"] = new(Algorithm, door => [Bearer(door.Good(header: new { alg = (string?)null }))]),
        ["HMAC with the public key as its secret"] = new(Algorithm, door => [Bearer(IdentityProvider.Sign("""{"alg":"HS256","kid":"key-1"}""", door.Payload(), data => HMACSHA256.HashData(Encoding.ASCII.GetBytes(door.Provider.Keys["key-1"].Rsa.ExportSubjectPublicKeyInfoPem()), data)))]),
        ["HMAC with the modulus as its secret"] = new(Algorithm, door => [Bearer(IdentityProvider.Sign("""{"alg":"HS256","kid":"key-1"}""", door.Payload(), data => HMACSHA256.HashData(door.Provider.Keys["key-1"].Rsa.ExportParameters(false).Modulus!, data)))]),
        ["an elliptic curve"] = new(Algorithm, door => [Bearer(door.Good(header: new { alg = "ES256" }))]),
        ["PSS"] = new(Algorithm, door => [Bearer(IdentityProvider.Sign("""{"alg":"PS256","kid":"key-1"}""", door.Payload(), data => door.Provider.Keys["key-1"].Rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)))]),
        ["critical headers"] = new("its token has critical headers, which nobody here understands", door => [Bearer(door.Good(header: new { crit = new[] { "exp" } }))]),
        ["no key"] = new("its token names no key", door => [Bearer(door.Good(header: new { kid = (string?)null }))]),
        ["a key that is no text"] = new("its token names no key", door => [Bearer(door.Good(header: new { kid = 1 }))]),
        ["an unknown key"] = new(Unknown, door => [Bearer(door.Good(header: new { kid = "key-9" }))]),
        ["a key brought along"] = new(Unknown, door => [Bearer(door.BroughtAlong())]),
        ["a key for encryption"] = new(Unknown, door => [Bearer(door.Good(kid: "key-encryption"))]),
        ["another key of the provider's"] = new(Signature, door => [Bearer(door.Good(kid: "key-bare", header: new { kid = "key-1" }))]),
        ["a key of one's own under a known name"] = new(Signature, door => [Bearer(door.Forged())]),
        ["a changed payload"] = new(Signature, door => [Bearer(Door.WithPayload(door.Good(new { aud = "other" }), door.Payload()))]),
        ["a changed header"] = new(Signature, door => [Bearer(door.Good(header: new { alg = "RS512" }))]),
        ["a short signature"] = new(Signature, door => [Bearer(IdentityProvider.Sign("""{"alg":"RS256","kid":"key-1"}""", door.Payload(), _ => new byte[200]))]),
        ["a long signature"] = new(Signature, door => [Bearer(IdentityProvider.Sign("""{"alg":"RS256","kid":"key-1"}""", door.Payload(), _ => new byte[300]))]),
        ["no expiry"] = new(NoExpiry, door => [Bearer(door.Good(new { exp = (long?)null }))]),
        ["an expiry in words"] = new(NoExpiry, door => [Bearer(door.Good(new { exp = "tomorrow" }))]),
        ["an expiry beyond all time"] = new(NoExpiry, door => [Bearer(door.Good(new { exp = long.MaxValue }))]),
        ["expired"] = new("its token has expired", door => [Bearer(door.Good(new { exp = door.Now - 300 }))]),
        ["no start"] = new(NoStart, door => [Bearer(door.Good(new { nbf = (long?)null }))]),
        ["a start before all time"] = new(NoStart, door => [Bearer(door.Good(new { nbf = -1 }))]),
        ["not yet valid"] = new("its token is not valid yet", door => [Bearer(door.Good(new { nbf = door.Now + 301 }))]),
        ["no issuer"] = new(Issuer, door => [Bearer(door.Good(new { iss = (string?)null }))]),
        ["an issuer of another cloud"] = new(Issuer, door => [Bearer(door.Good(new { iss = "https://api.botframework.us" }))]),
        ["an issuer with a slash"] = new(Issuer, door => [Bearer(door.Good(new { iss = "https://api.botframework.com/" }))]),
        ["an issuer in capitals"] = new(Issuer, door => [Bearer(door.Good(new { iss = "https://API.botframework.com" }))]),
        ["Entra, as skills and the emulator have it"] = new(Issuer, door => [Bearer(door.Good(new { iss = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", appid = TestBot.AppId }))]),
        ["several issuers"] = new(Issuer, door => [Bearer(door.Good(new { iss = new[] { "https://api.botframework.com" } }))]),
        ["no audience"] = new(Audience, door => [Bearer(door.Good(new { aud = (string?)null }))]),
        ["another bot"] = new(Audience, door => [Bearer(door.Good(new { aud = "7f1c7b9e-4f0e-4a53-9a57-3a2f4f1f9b10" }))]),
        ["the service itself"] = new(Audience, door => [Bearer(door.Good(new { aud = "https://api.botframework.com" }))]),
        ["several audiences"] = new(Audience, door => [Bearer(door.Good(new { aud = new[] { TestBot.AppId, "other" } }))]),
    };

    private static readonly Dictionary<string, Case> Forbidden = new()
    {
        ["no serviceurl"] = new("its token names no serviceurl", door => [Bearer(door.Good(new { serviceurl = (string?)null }))]),
        ["replies sent elsewhere"] = new(ServiceUrl, door => [Bearer(door.Good())], new { serviceUrl = Other }),
        ["the token of another service"] = new(ServiceUrl, door => [Bearer(door.Good(new { serviceurl = Other }))]),
        ["no serviceUrl in the activity"] = new(ServiceUrl, door => [Bearer(door.Good())], new { serviceUrl = (string?)null }),
        ["replayed in a conversation of another service"] = new(ServiceUrl, door => [Bearer(door.Good())], new { conversation = new { id = "other" }, serviceUrl = "https://webchat.botframework.com/" }),
        ["replayed in a conversation of another organisation"] = new(Tenant, door => [Bearer(door.Good())], new { conversation = new { id = "a:2" }, channelData = new { tenant = new { id = "7f1c7b9e-4f0e-4a53-9a57-3a2f4f1f9b10" } } }),
        ["http"] = new("its serviceUrl is no https address", door => [Bearer(door.Good(new { serviceurl = "http://smba.example/" }))], new { serviceUrl = "http://smba.example/" }),
        ["http on this machine"] = new("its serviceUrl is no https address", door => [Bearer(door.Good(new { serviceurl = "http://localhost:80/" }))], new { serviceUrl = "http://localhost:80/" }),
        ["an address with a name and password"] = new("its serviceUrl is no https address", door => [Bearer(door.Good(new { serviceurl = "https://a@b.example/" }))], new { serviceUrl = "https://a@b.example/" }),
        ["an address with a query"] = new("its serviceUrl is no https address", door => [Bearer(door.Good(new { serviceurl = "https://b.example/?x=" }))], new { serviceUrl = "https://b.example/?x=" }),
        ["an address that is none"] = new("its serviceUrl is no https address", door => [Bearer(door.Good(new { serviceurl = "teams" }))], new { serviceUrl = "teams" }),
        ["a key without endorsements"] = new("its token's key speaks for no channel", door => [Bearer(door.Good(kid: "key-bare"))]),
        ["a key with no endorsement in its list"] = new("its token's key speaks for no channel", door => [Bearer(door.Good(kid: "key-empty"))]),
        ["a key of another channel"] = new(Channel, door => [Bearer(door.Good(kid: "key-slack"))]),
        ["replayed on another channel"] = new(Channel, door => [Bearer(door.Good())], new { channelId = "slack" }),
        ["a channel in capitals"] = new(Channel, door => [Bearer(door.Good())], new { channelId = "MSTeams" }),
        ["no channel"] = new(Channel, door => [Bearer(door.Good())], new { channelId = (string?)null }),
        ["another tenant"] = new(Tenant, door => [Bearer(door.Good())], new { channelData = new { tenant = new { id = "7f1c7b9e-4f0e-4a53-9a57-3a2f4f1f9b10" } } }),
        ["another tenant, by the conversation"] = new(Tenant, door => [Bearer(door.Good())], new { channelData = (object?)null, conversation = new { id = "a:1", tenantId = "7f1c7b9e-4f0e-4a53-9a57-3a2f4f1f9b10" } }),
        ["no tenant"] = new("its activity names no tenant", door => [Bearer(door.Good())], new { channelData = (object?)null, conversation = new { id = "a:1" } }),
        ["a tenant that is no text"] = new("its activity names no tenant", door => [Bearer(door.Good())], new { channelData = new { tenant = new { id = 5 } }, conversation = new { id = "a:1" } }),
    };

    public static TheoryData<string> Strangers => [.. Unauthorized.Keys];

    public static TheoryData<string> Trespassers => [.. Forbidden.Keys];

    [Theory]
    [MemberData(nameof(Strangers))]
    public async Task Post_WithoutAGoodToken_IsUnauthorized(string name)
    {
        var response = await door.KnockAsync(Unauthorized[name]);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        await door.AssertRefusedAsync(response, Unauthorized[name].Reason);
    }

    [Theory]
    [MemberData(nameof(Trespassers))]
    public async Task Post_WhatTheTokenIsNotFor_IsForbidden(string name)
    {
        var response = await door.KnockAsync(Forbidden[name]);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        await door.AssertRefusedAsync(response, Forbidden[name].Reason);
    }

    /// <summary>By hand, for a client would make one line of them.</summary>
    [Fact]
    public async Task Post_TwoAuthorizationHeaders_IsUnauthorized()
    {
        var answer = await door.SendRawAsync($"Authorization: {Bearer(door.Good())}\r\nAuthorization: {Bearer(door.Good())}\r\n");

        Assert.StartsWith("HTTP/1.1 401 ", answer, StringComparison.Ordinal);
        Assert.Contains("it sent several Authorization headers", door.Log, StringComparison.Ordinal);
    }

    private static string Bearer(string token) => $"Bearer {token}";

    /// <param name="Headers">The values of the Authorization header.</param>
    /// <param name="Changes">To the activity.</param>
    private sealed record Case(string Reason, Func<Door, string[]> Headers, object? Changes = null);

    /// <summary>A bot with its provider, for all cases.</summary>
    public sealed class Door : IAsyncLifetime
    {
        private RunningHost _host = null!;

        internal IdentityProvider Provider { get; private set; } = null!;

        internal string Log => _host.Log.Text;

        internal long Now => _host.Clock.GetUtcNow().ToUnixTimeSeconds();

        public async ValueTask InitializeAsync()
        {
            Provider = await IdentityProvider.StartAsync();
            Provider.Keys["key-slack"] = new ProviderKey(["slack"]);
            Provider.Keys["key-bare"] = new ProviderKey(Endorsements: null);
            Provider.Keys["key-empty"] = new ProviderKey([]);
            Provider.Keys["key-encryption"] = new ProviderKey(["msteams"]) { Use = "enc" };
            _host = await TestBot.StartAsync(Provider);
        }

        public async ValueTask DisposeAsync()
        {
            await _host.DisposeAsync();
            await Provider.DisposeAsync();
        }

        internal string Good(object? changes = null, string kid = "key-1", object? header = null) => Provider.Token(_host.Clock.GetUtcNow(), changes, kid, header: header);

        internal string Payload() => Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(Good().Split('.')[1]));

        internal string Signed(string header, string payload) =>
            IdentityProvider.Sign(header, payload, data => Provider.Keys["key-1"].Rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

        internal string Twice(string claim, string value) => Signed("""{"alg":"RS256","kid":"key-1"}""", Payload()[..^1] + $",\"{claim}\":\"{value}\"}}");

        internal string Forged()
        {
            using var own = RSA.Create(2048);
            return IdentityProvider.Sign("""{"alg":"RS256","kid":"key-1"}""", Payload(), data => own.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        }

        /// <summary>The token names a key and brings it along.</summary>
        internal string BroughtAlong()
        {
            using var own = RSA.Create(2048);
            var modulus = IdentityProvider.Encode(own.ExportParameters(false).Modulus!);
            var header = $$$"""{"alg":"RS256","kid":"own","jwk":{"kty":"RSA","kid":"own","e":"AQAB","n":"{{{modulus}}}"},"jku":"https://evil.example/keys"}""";
            return IdentityProvider.Sign(header, Payload(), data => own.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        }

        internal static string WithPayload(string token, string payload)
        {
            var parts = token.Split('.');
            return $"{parts[0]}.{IdentityProvider.Encode(Encoding.UTF8.GetBytes(payload))}.{parts[2]}";
        }

        internal async Task<HttpResponseMessage> KnockAsync(object knock)
        {
            var stranger = (Case)knock;
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = RunningHost.Json(TestBot.Activity(stranger.Changes)) };
            foreach (var header in stranger.Headers(this))
                Assert.True(request.Headers.TryAddWithoutValidation("Authorization", header));
            _host.Log.Clear();
            return await _host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        }

        internal async Task<string> SendRawAsync(string headers)
        {
            var (address, body) = (new Uri(_host.Address), TestBot.Activity());
            using var client = new TcpClient(address.Host, address.Port);
            await using var stream = client.GetStream();
            var request = $"POST /api/messages HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n{headers}\r\n{body}";
            await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
            using var reader = new StreamReader(stream);
            return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        }

        internal async Task AssertRefusedAsync(HttpResponseMessage response, string reason)
        {
            Assert.Contains($"/api/messages refused a caller: {reason} ", _host.Log.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Wilhelmina", _host.Log.Text + await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }
}
