using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>
/// Joins what the patterns found with what the model scored. The thresholds were set on messages of voices that the model had not
/// learned from, so that despair and emergencies are missed rarely, at the price of some false alarms; <c>train --validate</c> shows both.
/// </summary>
internal static class SafetyJudgement
{
    private const double CrisisThreshold = -0.25;
    private const double UrgentThreshold = -0.25;
    private const double PersonalThreshold = -0.1;

    /// <summary>Between two levels the higher is taken, unless the lower is clearly right.</summary>
    private const double EmergencyThreshold = -0.2;
    private const double SameDayThreshold = -0.3;
    private const double CarerThreshold = 0;
    private const double CourtesyThreshold = 0;

    /// <summary>Below the urgent threshold by no more than this it is not sure whether something happens now.</summary>
    private const double Doubt = 0.25;

    /// <summary>
    /// A score so low that the model is sure of a look-alike: then it outweighs a built-in pattern, but never one of a clinic's, and
    /// not where the message says that it is happening now.
    /// </summary>
    private const double RuledOut = -0.6;

    public static SafetySignal Judge(RuleReading rules, SafetyScores scores)
    {
        var level = LevelOf(rules, scores);
        var signpost = rules.Met.FirstOrDefault(signpost => signpost.Level == level);
        return new SafetySignal
        {
            Level = level,
            SignpostId = signpost?.Id ?? "",
            OfSomeoneElse = level == UrgencyLevel.X && (signpost?.OfSomeoneElse ?? scores.Carer > CarerThreshold),
            IsPersonal = scores.Personal > PersonalThreshold || (rules.AsksPersonally && scores.Personal > RuledOut),
            MayBeNow = scores.Urgent > UrgentThreshold - Doubt || rules.AskedAbout.Any(IsUrgent),
            NeedsSupport = rules.Sections.Contains(SignpostSection.Support) || rules.Excused.Any(excused => excused.Level == UrgencyLevel.X),
            Courtesy = CourtesyOf(scores),
        };
    }

    private static UrgencyLevel? LevelOf(RuleReading rules, SafetyScores scores)
    {
        var isUrgent = scores.Urgent > UrgentThreshold || rules.Met.Any(signpost => IsUrgent(signpost) && Holds(signpost, rules, scores.Urgent));
        if (rules.Met.Any(signpost => signpost.Level == UrgencyLevel.X && Holds(signpost, rules, scores.Crisis)))
            return UrgencyLevel.X;
        if (scores.Crisis > CrisisThreshold && (!isUrgent || scores.Crisis - CrisisThreshold >= scores.Urgent - UrgentThreshold))
            return UrgencyLevel.X;
        if (isUrgent)
            return scores.Emergency > EmergencyThreshold || rules.Met.Any(signpost => signpost.Level == UrgencyLevel.E) ? UrgencyLevel.E : UrgencyLevel.O;
        return SameDayLevel(rules, scores);
    }

    /// <summary>Two such signposts, or one that goes with getting worse, being alone or being on treatment, count as urgent.</summary>
    private static UrgencyLevel? SameDayLevel(RuleReading rules, SafetyScores scores)
    {
        var met = rules.Met.Count(signpost => signpost.Level == UrgencyLevel.S);
        if (met > 1 || (met == 1 && rules.Sections.Contains(SignpostSection.Aggravating)))
            return UrgencyLevel.O;
        return met == 1 || scores.SameDay > SameDayThreshold ? UrgencyLevel.S : null;
    }

    private static bool Holds(Signpost signpost, RuleReading rules, double score) =>
        score > RuledOut || !signpost.IsBuiltIn || rules.Sections.Contains(SignpostSection.Present);

    private static bool IsUrgent(Signpost signpost) => signpost.Level is UrgencyLevel.O or UrgencyLevel.E;

    private static ReplyKey? CourtesyOf(SafetyScores scores)
    {
        var best = scores.Courtesies.Max();
        return best > CourtesyThreshold ? SafetyHeads.Courtesies[scores.Courtesies.ToList().IndexOf(best)] : null;
    }
}
