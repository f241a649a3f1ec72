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
            if (Parse(text, concepts) is { } pattern)
                patterns.Add(pattern);
            else
                log.Error(entry.LineOf(key), "signpost-pattern", $"`{key}` holds an empty wording or names a concept that is not under `concepts`.");
        }

        return patterns;
    }

    /// <summary>Null where a wording is empty or a concept not known.</summary>
    public static SignpostPattern? Parse(string text, IReadOnlyDictionary<string, IReadOnlyList<string>> concepts)
    {
        var sets = text.Split('+').Select(idea => Wordings(idea, concepts)).ToList();
        return sets.Exists(set => set.Wordings.Count == 0 || set.Wordings.Any(wording => wording.Contains('<') || WordCount.Of(wording) == 0))
            ? null
            : new SignpostPattern(sets);
    }

    private static WordingSet Wordings(string idea, IReadOnlyDictionary<string, IReadOnlyList<string>> concepts) =>
        new([.. idea.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(wording => wording.StartsWith('<') && concepts.TryGetValue(wording.Trim('<', '>'), out var known) ? known : [wording])]);
}
