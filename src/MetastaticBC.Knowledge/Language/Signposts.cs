using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Language;

/// <summary>
/// The patterns that lead to a fixed safety reply. The built-in ones always stand; a clinic's <c>signposts.yaml</c> adds its own
/// and can take none away.
/// </summary>
public sealed class Signposts
{
    public const string FileName = "signposts.yaml";

    private readonly SignpostFile _builtIn;

    private Signposts(SignpostFile builtIn, IReadOnlyList<Signpost> added)
    {
        _builtIn = builtIn;
        All = [.. builtIn.Signposts, .. added];
    }

    /// <summary>In file order, built-in ones first.</summary>
    public IReadOnlyList<Signpost> All { get; }

    /// <summary>The built-in concepts: wordings of one idea, by name, in file order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Concepts => _builtIn.Concepts;

    public NegationWords Negation => _builtIn.Negation;

    /// <summary>The built-in patterns that say how a message is meant.</summary>
    public IReadOnlyList<SignpostPattern> this[SignpostSection section] => _builtIn.Sections[section];

    internal static Signposts Read(SourceFile? clinicFile, ICollection<KnowledgeProblem> problems)
    {
        var builtInLog = new ProblemLog(FileName);
        var builtIn = SignpostFile.Parse(EmbeddedText.Read(FileName), builtIn: null, builtInLog);
        if (builtIn is null || builtInLog.HasErrors || builtIn.Signposts.Count == 0)
            throw new InvalidOperationException($"The built-in {FileName} is broken: {string.Join(" ", builtInLog.Problems)}");
        return new Signposts(builtIn, clinicFile is null ? [] : ReadClinic(clinicFile, builtIn, problems));
    }

    /// <summary>Sections of a clinic's file are not taken: they could silence a built-in signpost.</summary>
    private static IReadOnlyList<Signpost> ReadClinic(SourceFile file, SignpostFile builtIn, ICollection<KnowledgeProblem> problems)
    {
        var log = new ProblemLog(file.Location);
        var yaml = TextDecoder.Decode(file.Bytes.Span, log);
        if (yaml == EmbeddedText.Read(FileName))
            return [];
        var parsed = yaml is null ? null : SignpostFile.Parse(yaml, builtIn, log);
        if (parsed is { Signposts.Count: 0 } && !log.HasErrors)
            log.Error(1, "signposts-empty", "The file adds no signpost; the built-in ones stand. Write some, or take the file away.");
        foreach (var problem in log.Problems)
            problems.Add(problem);
        return parsed?.Signposts ?? [];
    }
}
