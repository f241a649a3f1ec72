using System.Globalization;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot;

/// <summary>Whether every number that the bot names was checked lately. A stale number never keeps the bot from starting.</summary>
public static class ContactChecks
{
    private const string Rule = "number-not-verified";

    public static IEnumerable<KnowledgeProblem> Problems(ClinicOptions clinic, DateOnly today)
    {
        var country = Helplines.Find(clinic.Country);
        var usesCountry = string.IsNullOrWhiteSpace(clinic.EmergencyNumber) || string.IsNullOrWhiteSpace(clinic.ListeningLine);
        if (usesCountry && country is not null && Helplines.IsStale(country.Verified, today))
        {
            yield return Problem(Helplines.FileName, country.Line,
                $"The numbers of {country.Country} were last checked on {Day(country.Verified)}. Ring them, then set them under Clinic with Clinic:NumbersVerified.");
        }

        if (new[] { clinic.EmergencyNumber, clinic.OncologyLine, clinic.TeamLine, clinic.ListeningLine }.All(string.IsNullOrWhiteSpace))
            yield break;
        if (clinic.NumbersVerified is not { } verified)
            yield return Problem(BotConfiguration.FileName, 1, "Clinic:NumbersVerified is missing. Ring every number of the section Clinic, then write the day there, such as 2026-03-31.");
        else if (Helplines.IsStale(verified, today))
            yield return Problem(BotConfiguration.FileName, 1, $"Clinic:NumbersVerified says {Day(verified)}. Ring every number of the section Clinic, then write the day of today there.");
    }

    private static KnowledgeProblem Problem(string file, int line, string whatToDo) =>
        new(file, line, Rule, ProblemSeverity.Error, $"{whatToDo} A number is trusted for {Helplines.DaysValid} days.");

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
