using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>
/// Joins what the patterns found with what the model scored. The thresholds were set on messages of voices that the model had not
/// learned from, so that despair and emergencies are missed rarely, at the price of some false alarms; <c>train --validate</c> shows both.
/// </summary>
internal static class SafetyJudgement
{
    private const double CrisisThreshold = -0.3;
    private const double UrgentThreshold = -0.33;
    private const double PersonalThreshold = -0.18;

    /// <summary>Between two levels the higher is taken, unless the lower is clearly right.</summary>
    private const double EmergencyThreshold = -0.2;
    private const double SameDayThreshold = -0.3;
    private const double CarerThreshold = 0;
    private const double CourtesyThreshold = -0.12;

    /// <summary>Below the urgent threshold by no more than this it is not sure whether something happens now.</summary>
    private const double Doubt = 0.2;

    /// <summary>
    /// A score so low that the model is sure of a look-alike: then a built-in pattern leads to a line beside the answer only. A pattern
    /// of a clinic's own always holds, and so does one whose sentence says plainly that it happens now.
    /// </summary>
    private const double RuledOut = -0.55;

    /// <summary>The same for a wish to die that is said plainly: the lowest score of such a message in validation was -0.81.</summary>
    private const double CrisisRuledOut = -0.9;

    /// <summary>Added to a threshold where a pattern shows that the wording of such a signpost is not meant, and for a mere courtesy.</summary>
    private const double Excuse = 0.6;

    /// <summary>Added to a threshold where something milder is the likelier meaning: a goodbye, a slip with a tablet, a symptom that is denied.</summary>
    private const double MilderMeaning = 0.15;

    /// <param name="isCourtesy">The message is made of known courtesies and of nothing else.</param>
    public static SafetySignal Judge(RuleReading rules, SafetyScores scores, bool isCourtesy)
    {
        var courtesy = CourtesyOf(scores);
        var level = LevelOf(rules, scores, isCourtesy, courtesy is not null);
        var signpost = rules.Met.FirstOrDefault(signpost => signpost.Level == level);
        return new SafetySignal
        {
            Level = level,
            SignpostId = signpost?.Id ?? "",
            OfSomeoneElse = level == UrgencyLevel.X && (signpost?.OfSomeoneElse ?? scores.Carer > CarerThreshold),
            IsPersonal = scores.Personal > PersonalThreshold || (rules.AsksPersonally && scores.Personal > RuledOut),
            MayBeNow = scores.Urgent > UrgentThreshold - Doubt || rules.Met.Concat(rules.AskedAbout).Any(IsUrgent) || rules.NamesARedFlag,
            NeedsSupport = rules.Sections.Contains(SignpostSection.Support) || rules.Met.Concat(rules.Excused).Any(IsCrisis),
            Courtesy = courtesy,
        };
    }

    private static UrgencyLevel? LevelOf(RuleReading rules, SafetyScores scores, bool isCourtesy, bool maybeCourtesy)
    {
        var isMilder = (rules.AsksPersonally && rules.Met.Any(IsSameDay)) || rules.Denied.Any(IsUrgent);
        var urgent = scores.Urgent - Threshold(UrgentThreshold, isCourtesy || rules.Excused.Any(IsUrgent), isMilder);
        var crisis = scores.Crisis - Threshold(CrisisThreshold, isCourtesy || rules.Excused.Any(IsCrisis), maybeCourtesy);
        var isUrgent = urgent > 0 || rules.Met.Any(signpost => IsUrgent(signpost) && Holds(signpost, rules, scores.Urgent));
        if (rules.Met.Any(signpost => IsCrisis(signpost) && Holds(signpost, rules, scores.Crisis)))
            return UrgencyLevel.X;
        if (crisis > 0 && (!isUrgent || crisis >= urgent))
            return UrgencyLevel.X;
        if (isUrgent)
            return scores.Emergency > EmergencyThreshold || rules.Met.Any(signpost => signpost.Level == UrgencyLevel.E) ? UrgencyLevel.E : UrgencyLevel.O;
        return SameDayLevel(rules, scores);
    }

    /// <summary>Two such signposts, or one that goes with getting worse, being alone or being on treatment, count as urgent.</summary>
    private static UrgencyLevel? SameDayLevel(RuleReading rules, SafetyScores scores)
    {
        var met = rules.Met.Count(IsSameDay);
        if (met > 1 || (met == 1 && rules.Sections.Contains(SignpostSection.Aggravating)))
            return UrgencyLevel.O;
        return met == 1 || scores.SameDay > SameDayThreshold ? UrgencyLevel.S : null;
    }

    private static double Threshold(double usual, bool isExcused, bool isMilder) => usual + (isExcused ? Excuse : 0) + (isMilder ? MilderMeaning : 0);

    private static bool Holds(Signpost signpost, RuleReading rules, double score) =>
        !signpost.IsBuiltIn || score > RuledOut || (rules.Plain.Contains(signpost) && (!IsCrisis(signpost) || score > CrisisRuledOut));

    private static bool IsCrisis(Signpost signpost) => signpost.Level == UrgencyLevel.X;

    private static bool IsUrgent(Signpost signpost) => signpost.Level is UrgencyLevel.O or UrgencyLevel.E;

    private static bool IsSameDay(Signpost signpost) => signpost.Level == UrgencyLevel.S;

    private static ReplyKey? CourtesyOf(SafetyScores scores)
    {
        var best = scores.Courtesies.Max();
        return best > CourtesyThreshold ? SafetyHeads.Courtesies[scores.Courtesies.ToList().IndexOf(best)] : null;
    }
}
