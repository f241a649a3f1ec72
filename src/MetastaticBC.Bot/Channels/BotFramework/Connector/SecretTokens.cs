using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MetastaticBC.Bot.Channels.BotFramework.Authentication;
using Microsoft.Identity.Client;

namespace MetastaticBC.Bot.Channels.BotFramework.Connector;

/// <summary>Asks Microsoft Entra for the bot's token, with a secret or a certificate.</summary>
internal sealed class SecretTokens
{
    private readonly IConfidentialClientApplication _client;
    private readonly string _scope;

    /// <exception cref="SettingsException">The certificate can't be read.</exception>
    public SecretTokens(BotRegistration bot, IHttpClientFactory clients)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(bot.AppId)
            .WithAuthority($"{bot.Cloud.Login}/{bot.LoginTenant}")
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(new LoginClients(clients));
        _client = (bot.CertificateFile.Length > 0
            ? builder.WithCertificate(Certificate(bot), sendX5C: true)
            : builder.WithClientSecret(bot.Password)).Build();
        _scope = $"{bot.Cloud.Issuer}/.default";
    }

    /// <exception cref="BotTokenException">None was given.</exception>
    public async Task<BotToken> FetchAsync()
    {
        try
        {
            // What is kept, and for how long, is the cache's business.
            var result = await _client.AcquireTokenForClient([_scope]).WithForceRefresh(true).ExecuteAsync();
            return new BotToken(result.AccessToken, result.ExpiresOn);
        }
        catch (MsalException fault)
        {
            throw new BotTokenException(fault.ErrorCode, fault is not MsalServiceException { StatusCode: >= 400 and < 429 }, fault);
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException)
        {
            throw new BotTokenException(fault.GetType().Name, mayPass: true, fault);
        }
    }

    private static X509Certificate2 Certificate(BotRegistration bot)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(bot.CertificateFile, bot.CertificatePassword);
            return certificate.HasPrivateKey ? certificate : throw new SettingsException(["BotFramework:CertificateFile holds no private key: export the certificate with it, as PFX."]);
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new SettingsException(["BotFramework:CertificateFile can't be read: it must be a PFX file, and BotFramework:CertificatePassword its password."]);
        }
    }

    private sealed class LoginClients(IHttpClientFactory clients) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => clients.CreateClient(BotFrameworkServices.LoginClient);
    }
}
