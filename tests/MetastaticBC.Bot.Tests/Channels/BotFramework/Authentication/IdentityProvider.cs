using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace MetastaticBC.Bot.Tests.Channels.BotFramework.Authentication;

/// <summary>Plays the provider of a cloud: its metadata, its keys with their endorsements, and the tokens that it signs.</summary>
internal sealed class IdentityProvider : IAsyncDisposable
{
    private int _requests;

    /// <summary>The keys that the provider names, by their names.</summary>
    public Dictionary<string, ProviderKey> Keys { get; set; } = new() { ["key-1"] = new ProviderKey(["msteams", "webchat", "directline"]) };

    /// <summary>How the provider is doing.</summary>
    public Func<Task> Mood { get; set; } = () => Task.CompletedTask;

    /// <summary>Status of every answer.</summary>
    public int Status { get; set; } = 200;

    public int Requests => _requests;

    /// <summary>The host of the last request, as the bot named it.</summary>
    public string LastHost { get; private set; } = "";

    public LoopbackServer Server { get; private set; } = null!;

    public static async Task<IdentityProvider> StartAsync()
    {
        var provider = new IdentityProvider();
        provider.Server = await LoopbackServer.StartAsync(provider.AnswerAsync);
        return provider;
    }

    /// <summary>A good token but for what is changed; a claim that is set to null is left out.</summary>
    public string Token(DateTimeOffset now, object? changes = null, string kid = "key-1", string alg = "RS256", object? header = null)
    {
        var payload = Merge(new { iss = "https://api.botframework.com", aud = TestBot.AppId, serviceurl = TestBot.ServiceUrl, nbf = now.ToUnixTimeSeconds(), exp = now.AddHours(1).ToUnixTimeSeconds() }, changes);
        return Sign(Merge(new { alg, kid, typ = "JWT" }, header), payload, data => Keys[kid].Rsa.SignData(data, HashOf(alg), RSASignaturePadding.Pkcs1));
    }

    public static string Sign(string header, string payload, Func<byte[], byte[]> sign)
    {
        var content = $"{Encode(Encoding.UTF8.GetBytes(header))}.{Encode(Encoding.UTF8.GetBytes(payload))}";
        return $"{content}.{Encode(sign(Encoding.ASCII.GetBytes(content)))}";
    }

    public static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private static HashAlgorithmName HashOf(string alg) => new($"SHA{alg[2..]}");

    private static string Merge(object basis, object? changes)
    {
        var fields = JsonSerializer.SerializeToElement(basis).EnumerateObject().ToDictionary(field => field.Name, field => field.Value);
        foreach (var change in changes is null ? [] : JsonSerializer.SerializeToElement(changes).EnumerateObject().ToList())
            fields[change.Name] = change.Value;
        return JsonSerializer.Serialize(fields.Where(field => field.Value.ValueKind != JsonValueKind.Null).ToDictionary());
    }

    private async Task AnswerAsync(HttpContext context)
    {
        Interlocked.Increment(ref _requests);
        await Mood();
        context.Response.StatusCode = Status;
        var host = LastHost = context.Request.Path.Value!.Split('/')[1];
        if (context.Request.Path.Value.EndsWith("/v1/.well-known/openidconfiguration", StringComparison.Ordinal))
            await context.Response.WriteAsJsonAsync(new { issuer = "https://api.botframework.com", jwks_uri = $"https://{host}/v1/.well-known/keys" });
        else if (context.Request.Path.Value.EndsWith("/v1/.well-known/keys", StringComparison.Ordinal))
            await context.Response.WriteAsJsonAsync(new { keys = Keys.Select(key => key.Value.ToJson(key.Key)) });
        else
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}

/// <summary>A key, and the channels for which it may speak; null: the array is missing.</summary>
internal sealed record ProviderKey(string[]? Endorsements)
{
    public RSA Rsa { get; } = RSA.Create(2048);

    public string Use { get; init; } = "sig";

    public Dictionary<string, object> ToJson(string kid)
    {
        var numbers = Rsa.ExportParameters(includePrivateParameters: false);
        var json = new Dictionary<string, object>
        {
            ["kty"] = "RSA",
            ["use"] = Use,
            ["kid"] = kid,
            ["x5t"] = kid,
            ["n"] = IdentityProvider.Encode(numbers.Modulus!),
            ["e"] = IdentityProvider.Encode(numbers.Exponent!),
        };
        if (Endorsements is not null)
            json["endorsements"] = Endorsements;
        return json;
    }
}
