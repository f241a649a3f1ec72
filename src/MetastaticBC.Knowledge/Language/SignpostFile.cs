using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Language;

/// <summary>
/// Reads a signposts file. A pattern is ideas joined by <c>+</c>; an idea is wordings joined by <c>|</c>; <c>&lt;name&gt;</c> stands
/// for all wordings of a concept.
/// </summary>
internal sealed record SignpostFile(
    IReadOnlyList<Signpost> Signposts,
    IReadOnlyDictionary<SignpostSection, IReadOnlyList<SignpostPattern>> Sections,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Concepts,
    NegationWords Negation)
{
    private static readonly (SignpostSection Section, string Key)[] SectionKeys =
        [.. Enum.GetValues<SignpostSection>().Select(section => (section, section.ToString().ToLowerInvariant()))];

    private static readonly string[] Keys = ["concepts", "signposts", "negation", .. SectionKeys.Select(section => section.Key)];

    private static readonly string[] EntryKeys = ["id", "level", "any", "unless", "of-someone-else"];

    /// <summary>A broken entry is told and left out; null where the file as a whole can't be read.</summary>
    /// <param name="builtIn">Null where this is the built-in file. Otherwise what it adds to the built-in sections is told, for it is not taken.</param>
    public static SignpostFile? Parse(string yaml, SignpostFile? builtIn, ProblemLog log)
    {
        if (YamlMapping.Parse(yaml, 0, log) is not { } mapping)
            return null;
        TellOtherKeys(mapping, Keys, log);
        var concepts = ReadConcepts(mapping);
        var sections = new Dictionary<SignpostSection, IReadOnlyList<SignpostPattern>>();
        foreach (var (section, key) in SectionKeys)
        {
            sections[section] = SignpostPatterns.Read(mapping, key, concepts, log);
            if (builtIn is not null && sections[section].Select(Write).Except(builtIn.Sections[section].Select(Write), StringComparer.Ordinal).Any())
                TellAdded(mapping, key, log);
        }

        var negation = NegationWords.Read(mapping.Group("negation"));
        if (builtIn is not null && !Words(negation).IsSubsetOf(Words(builtIn.Negation)))
            TellAdded(mapping, "negation", log);
        var signposts = mapping.Groups("signposts").Select(entry => Entry(entry, concepts, log)).OfType<Signpost>().Select(signpost => signpost with { IsBuiltIn = builtIn is null });
        return new SignpostFile([.. signposts], sections, concepts, negation);
    }

    private static Dictionary<string, IReadOnlyList<string>> ReadConcepts(YamlMapping mapping)
    {
        var concepts = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (mapping.Group("concepts") is { } group)
        {
            foreach (var name in group.Keys)
                concepts[name] = group.Texts(name);
        }

        return concepts;
    }

    /// <summary>A copy of the built-in file to write one's own signposts into is no fault; a pattern of one's own here is.</summary>
    private static void TellAdded(YamlMapping mapping, string key, ProblemLog log) =>
        log.Error(mapping.LineOf(key), "signpost-section", $"`{key}` can't be changed: only the built-in one holds. Take your lines out, or write them under a signpost's own `any` or `unless`.");

    private static HashSet<string> Words(NegationWords words) => [.. words.Denials, .. words.Inabilities, .. words.Turns, .. words.Lists, .. words.Persistence];

    private static string Write(SignpostPattern pattern) => string.Join(" + ", pattern.All.Select(set => string.Join(" | ", set.Wordings)));

    private static Signpost? Entry(YamlMapping entry, Dictionary<string, IReadOnlyList<string>> concepts, ProblemLog log)
    {
        TellOtherKeys(entry, EntryKeys, log);
        var any = SignpostPatterns.Read(entry, "any", concepts, log);
        if (entry.Text("id") is not { } id)
            log.Error(entry.Line, "signpost-id", "This signpost has no `id`.");
        else if (LevelOf(entry.Text("level")) is not { } level)
            log.Error(entry.Line, "signpost-level", $"The signpost `{id}` needs a `level`: {string.Join(", ", Enum.GetNames<UrgencyLevel>())}.");
        else if (any.Count == 0)
            log.Error(entry.Line, "signpost-empty", $"The signpost `{id}` has no wording under `any`.");
        else
            return new Signpost(id, level, any, SignpostPatterns.Read(entry, "unless", concepts, log), OfSomeoneElse(entry, log));
        return null;
    }

    private static bool OfSomeoneElse(YamlMapping entry, ProblemLog log)
    {
        var text = entry.Text("of-someone-else");
        if (text is not (null or "true" or "false"))
            log.Error(entry.LineOf("of-someone-else"), "signpost-someone-else", "`of-someone-else` must be true or false: false is taken.");
        return text == "true";
    }

    private static void TellOtherKeys(YamlMapping mapping, IReadOnlyCollection<string> known, ProblemLog log)
    {
        foreach (var key in mapping.Keys.Except(known, StringComparer.Ordinal))
            log.Error(mapping.LineOf(key), "signpost-key", $"`{key}` can't stand here and is left out. Known keys: {string.Join(", ", known)}.");
    }

    /// <summary>By its letter only: a number would name a level that outranks all others.</summary>
    private static UrgencyLevel? LevelOf(string? name) =>
        Enum.GetValues<UrgencyLevel>().Cast<UrgencyLevel?>().FirstOrDefault(level => level.ToString() == name);
}
