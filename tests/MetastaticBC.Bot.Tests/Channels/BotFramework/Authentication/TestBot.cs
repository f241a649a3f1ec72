using System.Text.Json;
using System.Text.Json.Nodes;
using MetastaticBC.Bot.Channels.BotFramework;
using Microsoft.Extensions.DependencyInjection;

namespace MetastaticBC.Bot.Tests.Channels.BotFramework.Authentication;

/// <summary>A registered bot, and what a channel sends to it.</summary>
internal static class TestBot
{
    public const string AppId = "6f1c7b9e-4f0e-4a53-9a57-3a2f4f1f9b10";
    public const string Tenant = "0f9d1a52-6c1b-4a52-8f67-7a9d3c1e5b44";
    public const string ServiceUrl = "https://smba.trafficmanager.net/teams/";

    public static readonly string[] SingleTenant =
        ["--MicrosoftAppId", AppId, "--MicrosoftAppType", "SingleTenant", "--MicrosoftAppTenantId", Tenant, "--MicrosoftAppPassword", "a secret of the tests"];

    /// <summary>As it is registered by default, with services of its test's own too.</summary>
    public static Task<RunningHost> StartAsync(IdentityProvider provider, Action<IServiceCollection> others, params string[] settings) => RunningHost.StartAsync(
        services =>
        {
            services.AddHttpClient(BotFrameworkServices.MetadataClient).ConfigurePrimaryHttpMessageHandler(provider.Server.Network);
            others(services);
        },
        settings is [] ? SingleTenant : settings);

    public static Task<RunningHost> StartAsync(IdentityProvider provider, params string[] settings) => RunningHost.StartAsync(
        services => services.AddHttpClient(BotFrameworkServices.MetadataClient).ConfigurePrimaryHttpMessageHandler(provider.Server.Network),
        settings is [] ? SingleTenant : settings);

    /// <summary>A question in Teams, but for what is changed; a field that is set to null is left out.</summary>
    public static string Activity(object? changes = null)
    {
        var activity = JsonNode.Parse($$"""
            {"type": "message", "id": "m1", "text": "zebra Wilhelmina", "channelId": "msteams", "serviceUrl": "{{ServiceUrl}}", "deliveryMode": "expectReplies",
             "from": {"id": "29:user", "aadObjectId": "5d4c3b2a-0000-4000-8000-000000000001"}, "recipient": {"id": "28:{{AppId}}"},
             "conversation": {"id": "a:1", "conversationType": "personal", "tenantId": "{{Tenant}}"}, "channelData": {"tenant": {"id": "{{Tenant}}"} } }
            """)!.AsObject();
        foreach (var change in changes is null ? [] : JsonSerializer.SerializeToNode(changes)!.AsObject().ToList())
        {
            activity.Remove(change.Key);
            if (change.Value is not null)
                activity[change.Key] = change.Value.DeepClone();
        }

        return activity.ToJsonString();
    }

    public static Task<HttpResponseMessage> PostAsync(this RunningHost host, string token, object? changes = null) =>
        host.SendAsync(HttpMethod.Post, "/api/messages", RunningHost.Json(Activity(changes)), "Authorization", $"Bearer {token}");
}
