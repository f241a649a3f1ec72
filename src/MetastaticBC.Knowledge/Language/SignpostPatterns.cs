using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Language;

/// <summary>Reads pattern lists: ideas joined by <c>+</c>, wordings by <c>|</c>, concepts by name in angle brackets.</summary>
internal static class SignpostPatterns
{
    public static IReadOnlyList<SignpostPattern> Read(
        YamlMapping entry, string key, IReadOnlyDictionary<string, IReadOnlyList<string>> concepts, ProblemLog log)
    {
        var patterns = new List<SignpostPattern>();
        foreach (var text in entry.Texts(key))
        {
            var sets = text.Split('+').Select(idea => Wordings(idea, concepts)).ToList();
            if (sets.Any(set => set.Wordings.Count == 0 || set.Wordings.Any(wording => wording.Contains('<') || WordCount.Of(wording) == 0)))
                log.Error(entry.LineOf(key), "signpost-pattern", $"`{key}` holds an empty wording or names a concept that is not under `concepts`.");
            else
                patterns.Add(new SignpostPattern(sets));
        }

        return patterns;
    }

    private static WordingSet Wordings(string idea, IReadOnlyDictionary<string, IReadOnlyList<string>> concepts) =>
        new([.. idea.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(wording => wording.StartsWith('<') && concepts.TryGetValue(wording.Trim('<', '>'), out var known) ? known : [wording])]);
}
