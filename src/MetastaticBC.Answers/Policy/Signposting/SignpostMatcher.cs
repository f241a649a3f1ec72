using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>Finds the signposts that a message meets. Costs words times wordings, whatever the message.</summary>
internal sealed class SignpostMatcher(Signposts signposts, PatternCompiler compiler)
{
    private readonly Compiled[] _signposts = [.. signposts.All
        .OrderByDescending(signpost => signpost.Level)
        .Select(signpost => new Compiled(signpost, compiler.Compile(signpost.Any), compiler.Compile(signpost.Unless)))];

    private readonly Dictionary<SignpostSection, IdeaPattern[]> _sections =
        Enum.GetValues<SignpostSection>().ToDictionary(section => section, section => compiler.Compile(signposts[section]));

    public RuleReading Read(Message message)
    {
        var marks = new SectionMarks(_sections, message);
        List<Signpost> met = [], plain = [], denied = [], askedAbout = [], excused = [];
        foreach (var signpost in _signposts)
        {
            var places = signpost.Find(message).ToList();
            if (places.Count == 0)
                AddIf(denied, signpost.Signpost, signpost.IsDenied(message));
            else if (signpost.IsExcused(message))
                excused.Add(signpost.Signpost);
            else if (places.Exists(place => signpost.Signpost.Level == UrgencyLevel.X || marks.IsNow(place)))
            {
                met.Add(signpost.Signpost);
                AddIf(plain, signpost.Signpost, IsPlain(signpost, places, marks, message));
            }
            else
            {
                AddIf(askedAbout, signpost.Signpost, places.Exists(marks.IsAskedAbout));
            }
        }

        return new RuleReading(met, plain, denied, askedAbout, excused, marks.Standing);
    }

    private static bool IsPlain(Compiled signpost, List<Stretch> places, SectionMarks marks, Message message) => signpost.Signpost.Level == UrgencyLevel.X
        ? Array.Exists(signpost.Any, pattern => pattern.Find(message, heedNegation: true).Any(marks.IsNow))
        : places.Exists(marks.IsPresentOnly);

    private static void AddIf(List<Signpost> signposts, Signpost signpost, bool condition)
    {
        if (condition)
            signposts.Add(signpost);
    }

    private sealed record Compiled(Signpost Signpost, IdeaPattern[] Any, IdeaPattern[] Unless)
    {
        /// <summary>A wish to die is heeded whatever words stand before it; a symptom that is denied is not there.</summary>
        public IEnumerable<Stretch> Find(Message message) => Any.SelectMany(pattern => pattern.Find(message, heedNegation: Signpost.Level != UrgencyLevel.X));

        /// <summary>Where no wording stands undenied: whether one stands denied. A wish to die is never denied.</summary>
        public bool IsDenied(Message message) => Signpost.Level != UrgencyLevel.X && Array.Exists(Any, pattern => pattern.Matches(message, heedNegation: false));

        public bool IsExcused(Message message) => Array.Exists(Unless, pattern => pattern.Matches(message, heedNegation: false));
    }
}
