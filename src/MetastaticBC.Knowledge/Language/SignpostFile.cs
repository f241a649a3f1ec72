namespace MetastaticBC.Knowledge.Language;

/// <summary>
/// Reads a signposts file. A pattern is ideas joined by <c>+</c>; an idea is wordings joined by <c>|</c>; <c>&lt;name&gt;</c> stands
/// for all wordings of a concept.
/// </summary>
internal sealed record SignpostFile(
    IReadOnlyList<Signpost> Signposts, IReadOnlyList<SignpostPattern> LookAlikes, IReadOnlyList<SignpostPattern> Present)
{
    /// <summary>A broken entry is told and left out; null where the file as a whole can't be read.</summary>
    public static SignpostFile? Parse(string yaml, ProblemLog log)
    {
        if (YamlMapping.Parse(yaml, 0, log) is not { } mapping)
            return null;
        var concepts = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (mapping.Group("concepts") is { } group)
        {
            foreach (var name in group.Keys)
                concepts[name] = group.Texts(name);
        }

        return new SignpostFile(
            [.. mapping.Groups("signposts").Select(entry => Entry(entry, concepts, log)).OfType<Signpost>()],
            Patterns(mapping, "look-alikes", concepts, log),
            Patterns(mapping, "present", concepts, log));
    }

    private static Signpost? Entry(YamlMapping entry, Dictionary<string, IReadOnlyList<string>> concepts, ProblemLog log)
    {
        var any = Patterns(entry, "any", concepts, log);
        if (entry.Text("id") is not { } id)
            log.Error(entry.Line, "signpost-id", "This signpost has no `id`.");
        else if (!Enum.TryParse<UrgencyLevel>(entry.Text("level"), out var level))
            log.Error(entry.Line, "signpost-level", $"The signpost `{id}` needs a `level`: E, O or X.");
        else if (any.Count == 0)
            log.Error(entry.Line, "signpost-empty", $"The signpost `{id}` has no wording under `any`.");
        else
            return new Signpost(id, level, any, Patterns(entry, "unless", concepts, log));
        return null;
    }

    private static List<SignpostPattern> Patterns(YamlMapping entry, string key, Dictionary<string, IReadOnlyList<string>> concepts, ProblemLog log)
    {
        var patterns = new List<SignpostPattern>();
        foreach (var text in entry.Texts(key))
        {
            var sets = text.Split('+').Select(idea => Wordings(idea, concepts)).ToList();
            if (sets.Any(set => set.Wordings.Count == 0 || set.Wordings.Any(wording => wording.Contains('<'))))
                log.Error(entry.LineOf(key), "signpost-pattern", $"`{key}` holds an empty wording or names a concept that is not under `concepts`.");
            else
                patterns.Add(new SignpostPattern(sets));
        }

        return patterns;
    }

    private static WordingSet Wordings(string idea, Dictionary<string, IReadOnlyList<string>> concepts) =>
        new([.. idea.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(wording => wording.StartsWith('<') && concepts.TryGetValue(wording.Trim('<', '>'), out var known) ? known : [wording])]);
}
