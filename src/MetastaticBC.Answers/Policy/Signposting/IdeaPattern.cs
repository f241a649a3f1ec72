using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>A signpost pattern made ready: ideas that must all stand within <see cref="Window"/> words of each other.</summary>
internal sealed class IdeaPattern(SignpostPattern pattern)
{
    private const int Window = 14;

    private readonly WordPattern[][] _ideas =
        [.. pattern.All.Select(set => set.Wordings.Select(Compile).OfType<WordPattern>().ToArray())];

    /// <param name="heedNegation">Whether "no" close before a wording undoes it.</param>
    public bool Matches(IReadOnlyList<MessageWord> message, bool heedNegation)
    {
        var places = new List<(int First, int Last)>[_ideas.Length];
        for (var idea = 0; idea < _ideas.Length; idea++)
        {
            places[idea] = [.. _ideas[idea].SelectMany(wording => wording.Find(message)
                .Where(place => !heedNegation || wording.BeginsWithNegation || !Negation.StandsBefore(message, place.First)))];
            if (places[idea].Count == 0)
                return false;
        }

        return places[0].Exists(first => Array.TrueForAll(places, others => others.Exists(other => Near(first, other))));
    }

    private static bool Near((int First, int Last) left, (int First, int Last) right) =>
        Math.Max(left.Last, right.Last) - Math.Min(left.First, right.First) < Window;

    private static WordPattern? Compile(string wording) =>
        TextAnalyzer.Words.Analyze(wording) is { Count: > 0 } tokens ? new WordPattern(tokens.Select(token => token.Term)) : null;
}
