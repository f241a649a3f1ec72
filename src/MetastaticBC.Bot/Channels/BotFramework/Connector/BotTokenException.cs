namespace MetastaticBC.Bot.Channels.BotFramework.Connector;

/// <summary>The bot got no token of its own.</summary>
/// <param name="code">The provider's code for it, such as invalid_client; never a secret.</param>
/// <param name="mayPass">Whether it may be otherwise in a moment.</param>
public sealed class BotTokenException(string code, bool mayPass, Exception cause) : Exception($"No token: {code}.", cause)
{
    public string Code => code;

    public bool MayPass => mayPass;
}
