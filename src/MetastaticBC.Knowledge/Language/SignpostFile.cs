using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Language;

/// <summary>
/// Reads a signposts file. A pattern is ideas joined by <c>+</c>; an idea is wordings joined by <c>|</c>; <c>&lt;name&gt;</c> stands
/// for all wordings of a concept.
/// </summary>
internal sealed record SignpostFile(
    IReadOnlyList<Signpost> Signposts, IReadOnlyList<SignpostPattern> LookAlikes, IReadOnlyList<SignpostPattern> Present)
{
    private static readonly string[] Keys = ["concepts", "signposts", "look-alikes", "present"];

    private static readonly string[] EntryKeys = ["id", "level", "any", "unless"];

    /// <summary>A broken entry is told and left out; null where the file as a whole can't be read.</summary>
    /// <param name="builtIn">Null where this is the built-in file. Otherwise what it adds to look-alikes is told, for it is not taken.</param>
    public static SignpostFile? Parse(string yaml, SignpostFile? builtIn, ProblemLog log)
    {
        if (YamlMapping.Parse(yaml, 0, log) is not { } mapping)
            return null;
        TellOtherKeys(mapping, Keys, log);
        var concepts = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (mapping.Group("concepts") is { } group)
        {
            foreach (var name in group.Keys)
                concepts[name] = group.Texts(name);
        }

        var lookAlikes = Patterns(mapping, "look-alikes", concepts, log);
        var present = Patterns(mapping, "present", concepts, log);
        TellAdded(mapping, "look-alikes", lookAlikes, builtIn?.LookAlikes, log);
        TellAdded(mapping, "present", present, builtIn?.Present, log);
        return new SignpostFile(
            [.. mapping.Groups("signposts").Select(entry => Entry(entry, concepts, log)).OfType<Signpost>()], lookAlikes, present);
    }

    /// <summary>A copy of the built-in file to write one's own signposts into is no fault; a pattern of one's own here is.</summary>
    private static void TellAdded(
        YamlMapping mapping, string key, IEnumerable<SignpostPattern> patterns, IEnumerable<SignpostPattern>? builtIn, ProblemLog log)
    {
        if (builtIn is not null && patterns.Select(Write).Except(builtIn.Select(Write), StringComparer.Ordinal).Any())
            log.Error(mapping.LineOf(key), "signpost-look-alike", $"`{key}` can't be changed: only the built-in ones hold. Take them out, or write them under a signpost's own `unless`.");
    }

    private static string Write(SignpostPattern pattern) => string.Join(" + ", pattern.All.Select(set => string.Join(" | ", set.Wordings)));

    private static Signpost? Entry(YamlMapping entry, Dictionary<string, IReadOnlyList<string>> concepts, ProblemLog log)
    {
        TellOtherKeys(entry, EntryKeys, log);
        var any = Patterns(entry, "any", concepts, log);
        if (entry.Text("id") is not { } id)
            log.Error(entry.Line, "signpost-id", "This signpost has no `id`.");
        else if (LevelOf(entry.Text("level")) is not { } level)
            log.Error(entry.Line, "signpost-level", $"The signpost `{id}` needs a `level`: E, O or X.");
        else if (any.Count == 0)
            log.Error(entry.Line, "signpost-empty", $"The signpost `{id}` has no wording under `any`.");
        else
            return new Signpost(id, level, any, Patterns(entry, "unless", concepts, log));
        return null;
    }

    private static void TellOtherKeys(YamlMapping mapping, IReadOnlyCollection<string> known, ProblemLog log)
    {
        foreach (var key in mapping.Keys.Except(known, StringComparer.Ordinal))
            log.Error(mapping.LineOf(key), "signpost-key", $"`{key}` can't stand here and is left out. Known keys: {string.Join(", ", known)}.");
    }

    /// <summary>By its letter only: a number would name a level that outranks all others.</summary>
    private static UrgencyLevel? LevelOf(string? name) =>
        Enum.GetValues<UrgencyLevel>().Cast<UrgencyLevel?>().FirstOrDefault(level => level.ToString() == name);

    private static List<SignpostPattern> Patterns(YamlMapping entry, string key, Dictionary<string, IReadOnlyList<string>> concepts, ProblemLog log)
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

    private static WordingSet Wordings(string idea, Dictionary<string, IReadOnlyList<string>> concepts) =>
        new([.. idea.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(wording => wording.StartsWith('<') && concepts.TryGetValue(wording.Trim('<', '>'), out var known) ? known : [wording])]);
}
