using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Language;

/// <summary>
/// The patterns that lead to a fixed safety reply. The built-in ones always stand; a clinic's <c>signposts.yaml</c> adds its own
/// and can take none away.
/// </summary>
public sealed class Signposts
{
    public const string FileName = "signposts.yaml";

    private Signposts(IReadOnlyList<Signpost> all, IReadOnlyList<SignpostPattern> lookAlikes, IReadOnlyList<SignpostPattern> present)
    {
        All = all;
        LookAlikes = lookAlikes;
        Present = present;
    }

    /// <summary>In file order, built-in ones first.</summary>
    public IReadOnlyList<Signpost> All { get; }

    /// <summary>What shows that a message asks for information, tells of the past or speaks in figures. It never holds back level X.</summary>
    public IReadOnlyList<SignpostPattern> LookAlikes { get; }

    /// <summary>What shows that it happens now, whatever else a message says.</summary>
    public IReadOnlyList<SignpostPattern> Present { get; }

    internal static Signposts Read(SourceFile? clinicFile, ICollection<KnowledgeProblem> problems)
    {
        var builtInLog = new ProblemLog(FileName);
        var builtIn = SignpostFile.Parse(EmbeddedText.Read(FileName), builtIn: null, builtInLog);
        if (builtIn is null || builtInLog.HasErrors || builtIn.Signposts.Count == 0)
            throw new InvalidOperationException($"The built-in {FileName} is broken: {string.Join(" ", builtInLog.Problems)}");
        var added = clinicFile is null ? [] : ReadClinic(clinicFile, builtIn, problems);
        return new Signposts([.. builtIn.Signposts, .. added], builtIn.LookAlikes, builtIn.Present);
    }

    /// <summary>Look-alikes of a clinic's file are not taken: they could silence a built-in signpost.</summary>
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
