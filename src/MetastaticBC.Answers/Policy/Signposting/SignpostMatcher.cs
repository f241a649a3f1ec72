using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>Finds the signposts that a message meets. Costs words times wordings, whatever the message.</summary>
internal sealed class SignpostMatcher(Signposts signposts, PatternCompiler compiler)
{
    private static readonly SignpostSection[] Sections = Enum.GetValues<SignpostSection>();

    /// <summary>In these sections a symptom is spoken of that is not there now.</summary>
    private static readonly SignpostSection[] Elsewhere = [SignpostSection.Asking, SignpostSection.Past, SignpostSection.Figures];

    private readonly Compiled[] _signposts = [.. signposts.All
        .OrderByDescending(signpost => signpost.Level)
        .Select(signpost => new Compiled(signpost, compiler.Compile(signpost.Any), compiler.Compile(signpost.Unless)))];

    private readonly Dictionary<SignpostSection, IdeaPattern[]> _sections = Sections.ToDictionary(section => section, section => compiler.Compile(signposts[section]));

    public RuleReading Read(Message message)
    {
        var marks = Sections.ToDictionary(section => section, section => new SentenceMarks(_sections[section], message));
        var (met, askedAbout, excused) = (new List<Signpost>(), new List<Signpost>(), new List<Signpost>());
        foreach (var signpost in _signposts)
        {
            var places = signpost.Find(message).ToList();
            if (places.Count == 0)
                continue;
            if (signpost.IsExcused(message))
                excused.Add(signpost.Signpost);
            else if (places.Exists(place => IsNow(signpost.Signpost.Level, place, marks, message)))
                met.Add(signpost.Signpost);
            else if (places.Exists(place => !marks[SignpostSection.Past].Touch(place, message) && !marks[SignpostSection.Figures].Touch(place, message)))
                askedAbout.Add(signpost.Signpost);
        }

        return new RuleReading(met, askedAbout, excused, marks.Where(section => section.Value.Any).Select(section => section.Key).ToHashSet());
    }

    /// <summary>A wish to die is heeded however it is said; a symptom counts unless its sentence asks, tells of the past or speaks in figures, with nothing of now in it.</summary>
    private static bool IsNow(UrgencyLevel level, Stretch place, Dictionary<SignpostSection, SentenceMarks> marks, Message message) =>
        level == UrgencyLevel.X
        || marks[SignpostSection.Present].Touch(place, message)
        || !Array.Exists(Elsewhere, section => marks[section].Touch(place, message));

    private sealed record Compiled(Signpost Signpost, IdeaPattern[] Any, IdeaPattern[] Unless)
    {
        /// <summary>A wish to die is heeded whatever words stand before it; a symptom that is denied is not there.</summary>
        public IEnumerable<Stretch> Find(Message message) => Any.SelectMany(pattern => pattern.Find(message, heedNegation: Signpost.Level != UrgencyLevel.X));

        public bool IsExcused(Message message) => Array.Exists(Unless, pattern => pattern.Matches(message, heedNegation: false));
    }
}
