using System.Security.Cryptography;
using MetastaticBC.Bot.Conversations;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>What Direct Line needs.</summary>
internal static class DirectLineServices
{
    public static void AddDirectLine(this IServiceCollection services, BotSettings settings, TimeProvider clock)
    {
        services.AddSingleton(settings.DirectLine);
        services.AddSingleton(provider => new DirectLineTokens(Keys(settings, provider.GetRequiredService<ILogger<DirectLineTokens>>()), clock));
        services.AddSingleton(new DirectLineTickets(clock, NewId));
        services.AddSingleton(provider => new DirectLineConversations(settings.DirectLine, provider.GetRequiredService<ConversationMemory>(), clock, NewId));
        services.AddSingleton<DirectLineLimits>();
        services.AddSingleton<DirectLineAccess>();
        services.AddSingleton<DirectLineTurns>();
        services.AddSingleton<DirectLineEndpoints>();
        services.AddCors(cors => cors.AddPolicy(DirectLineEndpoints.CorsPolicy, policy => policy
            .WithOrigins([.. settings.DirectLine.AllowedOrigins])
            .WithMethods("GET", "POST", "DELETE")
            .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")));
    }

    private static string NewId() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    private static IReadOnlyList<byte[]> Keys(BotSettings settings, ILogger log) => settings.DirectLine.TokenKeys.Count > 0
        ? [.. settings.DirectLine.TokenKeys.Select(Convert.FromBase64String)]
        : [TokenKeyFile.ReadOrCreate(settings.DataFolder, log)];
}
