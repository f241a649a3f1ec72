namespace MetastaticBC.Bot;

/// <summary>The settings of the command line: appsettings.json beside the program, wherever it is started from, then the environment.</summary>
internal static class BotConfiguration
{
    public static IConfigurationRoot Load() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();
}
