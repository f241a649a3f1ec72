using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>Finds the signpost that a message meets. Costs words times wordings, whatever the message.</summary>
internal sealed class SignpostMatcher(Signposts signposts)
{
    private readonly Compiled[] _signposts = [.. signposts.All
        .OrderByDescending(signpost => signpost.Level)
        .Select(signpost => new Compiled(signpost, Compile(signpost.Any), Compile(signpost.Unless)))];

    private readonly IdeaPattern[] _lookAlikes = Compile(signposts.LookAlikes);
    private readonly IdeaPattern[] _present = Compile(signposts.Present);

    /// <summary>The signpost of the highest level that the question meets; the first of its level; null where it meets none.</summary>
    public Signpost? Match(Question question)
    {
        var message = Message.Of(question);
        var found = Array.Find(_signposts, signpost => signpost.Meets(message));
        if (found is null || found.Signpost.Level == UrgencyLevel.X)
            return found?.Signpost;
        return AsksOrTells(message) ? null : found.Signpost;
    }

    /// <summary>Whether the message looks up a fact or tells of the past, with nothing to show that it happens now.</summary>
    private bool AsksOrTells(Message message) =>
        Array.Exists(_lookAlikes, pattern => pattern.Matches(message, heedNegation: false))
        && !Array.Exists(_present, pattern => pattern.Matches(message, heedNegation: false));

    private static IdeaPattern[] Compile(IEnumerable<SignpostPattern> patterns) => [.. patterns.Select(pattern => new IdeaPattern(pattern))];

    private sealed record Compiled(Signpost Signpost, IdeaPattern[] Any, IdeaPattern[] Unless)
    {
        /// <summary>A wish to die is heeded whatever words stand before it; a symptom that is denied is not there.</summary>
        public bool Meets(Message message) =>
            Array.Exists(Any, pattern => pattern.Matches(message, heedNegation: Signpost.Level != UrgencyLevel.X))
            && !Array.Exists(Unless, pattern => pattern.Matches(message, heedNegation: false));
    }
}
