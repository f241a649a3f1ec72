using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>A signpost pattern made ready: ideas that must all stand within <see cref="Window"/> words.</summary>
internal sealed class IdeaPattern(SignpostPattern pattern)
{
    private const int Window = 14;

    private readonly WordPattern[][] _ideas =
        [.. pattern.All.Select(set => set.Wordings.Select(Compile).OfType<WordPattern>().ToArray())];

    /// <param name="heedNegation">Whether "no" close before a wording undoes it.</param>
    public bool Matches(Message message, bool heedNegation)
    {
        var ideas = new List<(int First, int Last)>[_ideas.Length];
        for (var idea = 0; idea < _ideas.Length; idea++)
        {
            ideas[idea] = [.. _ideas[idea].SelectMany(wording => wording.Find(message)
                .Where(place => !heedNegation || wording.BeginsWithNegation || !Negation.StandsBefore(message, place.First)))];
            if (ideas[idea].Count == 0)
                return false;
        }

        return StandTogether([.. ideas.Select(places => NearestEnds(places, message.Count))], message.Count);
    }

    /// <summary>For each word of the message the nearest end of a place that begins there or later, so that long messages cost no more than their length.</summary>
    private static int[] NearestEnds(List<(int First, int Last)> places, int words)
    {
        var ends = new int[words];
        Array.Fill(ends, int.MaxValue);
        foreach (var (first, last) in places)
            ends[first] = Math.Min(ends[first], last);
        for (var word = words - 2; word >= 0; word--)
            ends[word] = Math.Min(ends[word], ends[word + 1]);
        return ends;
    }

    private static bool StandTogether(int[][] ends, int words)
    {
        for (var start = 0; start < words; start++)
        {
            if (Array.TrueForAll(ends, idea => idea[start] < start + Window))
                return true;
        }

        return false;
    }

    private static WordPattern? Compile(string wording) =>
        TextAnalyzer.Words.Analyze(wording) is { Count: > 0 } tokens ? new WordPattern(tokens.Select(token => token.Term)) : null;
}
