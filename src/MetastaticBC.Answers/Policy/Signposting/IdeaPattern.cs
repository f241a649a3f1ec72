namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>A signpost pattern made ready: ideas that must all stand within <see cref="Window"/> words, each in any of its wordings.</summary>
internal sealed class IdeaPattern(WordPattern[][] ideas)
{
    private const int Window = 14;

    /// <summary>Whether the pattern stands anywhere.</summary>
    /// <param name="heedNegation">Whether "no" close before a wording undoes it.</param>
    public bool Matches(Message message, bool heedNegation) => Find(message, heedNegation).Any();

    /// <summary>Where the pattern stands, by first word.</summary>
    /// <param name="heedNegation">Whether "no" close before a wording undoes it.</param>
    public IEnumerable<Stretch> Find(Message message, bool heedNegation)
    {
        var places = new List<Stretch>[ideas.Length];
        for (var idea = 0; idea < ideas.Length; idea++)
        {
            places[idea] = Places(ideas[idea], message, heedNegation);
            if (places[idea].Count == 0)
                return [];
        }

        return places.Length == 1 ? places[0].OrderBy(place => place.First) : Together(places, message.Count);
    }

    private static List<Stretch> Places(WordPattern[] wordings, Message message, bool heedNegation)
    {
        var places = new List<Stretch>();
        foreach (var wording in wordings)
        {
            foreach (var place in message.Find(wording))
            {
                if (!heedNegation || !place.IsDenied)
                    places.Add(place.Stretch);
            }
        }

        return places;
    }

    private static IEnumerable<Stretch> Together(List<Stretch>[] places, int words)
    {
        int[][] ends = [.. places.Select(idea => NearestEnds(idea, words))];
        foreach (var start in places.SelectMany(idea => idea).Select(place => place.First).Distinct().Order())
        {
            if (Array.TrueForAll(ends, idea => idea[start] < start + Window))
                yield return new Stretch(start, ends.Max(idea => idea[start]));
        }
    }

    /// <summary>For each word of the message the nearest end of a place that begins there or later, so that long messages cost no more than their length.</summary>
    private static int[] NearestEnds(List<Stretch> places, int words)
    {
        var ends = new int[words];
        Array.Fill(ends, int.MaxValue);
        foreach (var (first, last) in places)
            ends[first] = Math.Min(ends[first], last);
        for (var word = words - 2; word >= 0; word--)
            ends[word] = Math.Min(ends[word], ends[word + 1]);
        return ends;
    }
}
