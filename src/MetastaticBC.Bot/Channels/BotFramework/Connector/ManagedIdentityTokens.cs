using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using MetastaticBC.Bot.Channels.BotFramework.Authentication;

namespace MetastaticBC.Bot.Channels.BotFramework.Connector;

/// <summary>Asks the Azure machine on which the bot runs for its token: a managed identity has no secret.</summary>
internal sealed class ManagedIdentityTokens(BotRegistration bot, IHttpClientFactory clients)
{
    private readonly ManagedIdentityCredential _identity = new(new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(bot.AppId))
    {
        Transport = new HttpClientTransport(clients.CreateClient(BotFrameworkServices.LoginClient)),
    });

    private readonly TokenRequestContext _resource = new([$"{bot.Cloud.Issuer}/.default"]);

    /// <exception cref="BotTokenException">None was given.</exception>
    public async Task<BotToken> FetchAsync()
    {
        try
        {
            var token = await _identity.GetTokenAsync(_resource);
            return new BotToken(token.Token, token.ExpiresOn);
        }
        catch (Exception fault) when (fault is AuthenticationFailedException or HttpRequestException or OperationCanceledException)
        {
            throw new BotTokenException(fault.GetType().Name, mayPass: true, fault);
        }
    }
}
