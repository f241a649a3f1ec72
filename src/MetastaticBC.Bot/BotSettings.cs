using MetastaticBC.Answers;
using MetastaticBC.Bot.Channels.BotFramework.Authentication;
using MetastaticBC.Bot.Channels.DirectLine;
using MetastaticBC.Bot.Channels.Teams;

namespace MetastaticBC.Bot;

/// <summary>All settings, read and checked at start.</summary>
public sealed record BotSettings
{
    public required ClinicOptions Clinic { get; init; }

    public required AnswerOptions Answers { get; init; }

    public required DirectLineOptions DirectLine { get; init; }

    public required BotRegistration Bot { get; init; }

    public required TeamsOptions Teams { get; init; }

    /// <value>Section <c>Knowledge</c>, key <c>Folder</c>: where the documents are; default <c>knowledge</c> beside the program.</value>
    public required string KnowledgeFolder { get; init; }

    /// <value>Section <c>Data</c>, key <c>Folder</c>: what the bot itself keeps; default <c>data</c> beside the program.</value>
    public required string DataFolder { get; init; }

    /// <exception cref="SettingsException">Some value can't be used; the message names all of them.</exception>
    public static BotSettings Read(IConfiguration configuration)
    {
        var faults = new List<string>();
        var folder = configuration["Knowledge:Folder"] ?? "knowledge";
        var review = ReadRequireReview(configuration, faults);
        var settings = new BotSettings
        {
            Clinic = Bind<ClinicOptions>(configuration, "Clinic", faults),
            Answers = Bind<AnswerOptions>(configuration, "Answers", faults) with { RequireReview = review ?? false },
            DirectLine = Bind<DirectLineOptions>(configuration, "DirectLine", faults),
            Bot = BotRegistration.Read(configuration),
            Teams = Bind<TeamsOptions>(configuration, "Teams", faults),
            DataFolder = Path.Combine(AppContext.BaseDirectory, configuration["Data:Folder"] is { Length: > 0 } data ? data : "data"),
            KnowledgeFolder = Path.Combine(AppContext.BaseDirectory, folder),
        };
        faults.AddRange(settings.Clinic.Faults());
        faults.AddRange(settings.DirectLine.Faults());
        faults.AddRange(settings.Bot.Faults());
        faults.AddRange(settings.Teams.Faults());
        if (settings.Clinic.Live && review is null)
            faults.Add("Clinic:Live is on, so Knowledge:RequireReview must say true (documents that no clinician reviewed are not quoted) or false.");
        if (settings.Answers.MaximumRisk is not (>= AnswerOptions.LeastRisk and <= AnswerOptions.MostRisk))
            faults.Add("Answers:MaximumRisk must be a number from 1 to 50: of a hundred questions without an answer so many may be quoted.");
        if (string.IsNullOrWhiteSpace(folder))
            faults.Add("Knowledge:Folder is empty: name a folder of documents, or take the key out.");
        return faults.Count == 0 ? settings : throw new SettingsException(faults);
    }

    private static bool? ReadRequireReview(IConfiguration configuration, List<string> faults)
    {
        var text = configuration["Knowledge:RequireReview"];
        if (string.IsNullOrEmpty(text))
            return null;
        if (bool.TryParse(text, out var value))
            return value;
        faults.Add("Knowledge:RequireReview must be true or false.");
        return false;
    }

    private static T Bind<T>(IConfiguration configuration, string section, List<string> faults) where T : new()
    {
        try
        {
            return configuration.GetSection(section).Get<T>() ?? new T();
        }
        catch (InvalidOperationException fault)
        {
            faults.Add($"Section {section}: {fault.Message}");
            return new T();
        }
    }
}
