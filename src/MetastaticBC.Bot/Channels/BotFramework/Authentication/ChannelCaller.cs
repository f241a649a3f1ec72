using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Channels.BotFramework.Authentication;

/// <summary>A channel with a good token: what it may bring.</summary>
/// <param name="serviceUrl">For which service the token was made; null where it does not say.</param>
/// <param name="endorsements">The channels for which the token's key may speak.</param>
internal sealed class ChannelCaller(string? serviceUrl, IReadOnlySet<string> endorsements, TenantList tenants) : ICaller
{
    public (ReplyAddress? ReplyTo, CallerRefusal? Refusal) Admit(Activity activity) => Reason(activity) is { } reason
        ? (null, CallerRefusal.Forbidden(reason))
        : (new ReplyAddress(new Uri(activity.ServiceUrl!), WithToken: true), null);

    private string? Reason(Activity activity)
    {
        if (string.IsNullOrEmpty(serviceUrl))
            return "its token names no serviceurl";
        if (!serviceUrl.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            return "its activity has another serviceUrl than its token";
        if (!IsHttps(serviceUrl))
            return "its serviceUrl is no https address";
        if (endorsements.Count == 0)
            return "its token's key speaks for no channel";
        if (activity.ChannelId is not { } channel || !endorsements.Contains(channel))
            return "its token's key does not speak for the activity's channel";
        return channel == ChannelIds.Teams ? tenants.Reason(activity) : null;
    }

    private static bool IsHttps(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0;
}
