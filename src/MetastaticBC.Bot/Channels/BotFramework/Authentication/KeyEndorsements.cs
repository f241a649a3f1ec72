using System.Collections;
using Microsoft.IdentityModel.Tokens;

namespace MetastaticBC.Bot.Channels.BotFramework.Authentication;

/// <summary>The channels for which a key may speak: an array beside the key's own fields.</summary>
internal static class KeyEndorsements
{
    /// <summary>Empty where the key names none: then it speaks for no channel.</summary>
    public static IReadOnlySet<string> Of(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is IEnumerable and not string
            ? ((IEnumerable)value).Cast<object?>().Select(channel => channel?.ToString()).OfType<string>().ToHashSet(StringComparer.Ordinal)
            : new HashSet<string>();
}
