namespace MetastaticBC.Bot;

/// <summary>The settings of the command line: appsettings.json beside the program, wherever it is started from, then the environment.</summary>
internal static class BotConfiguration
{
    public const string FileName = "appsettings.json";

    public static IConfigurationRoot Load() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile(FileName, optional: true)
        .AddEnvironmentVariables()
        .Build();
}
