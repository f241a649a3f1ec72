using System.Security.Cryptography;
using System.Text;
using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge;

/// <summary>
/// Everything the bot may quote and every sentence it may say itself, read once and never changed. The built-in signposts and
/// replies are there whatever became of the documents.
/// </summary>
public sealed class KnowledgeBase
{
    private KnowledgeBase(IReadOnlyList<Document> documents, IReadOnlyList<Passage> passages, string version, KnowledgeSettings settings, ICollection<KnowledgeProblem> problems)
    {
        Documents = documents;
        Passages = passages;
        Version = version;
        Signposts = Signposts.Read(settings.Signposts, problems);
        Replies = Replies.Read(settings.Replies, problems);
        Lexicon = Lexicon.Read(settings.Lexicon, problems);
    }

    /// <summary>Ordered by id, ordinal.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>In document order, then text order; a passage's ordinal is its place here.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    public Signposts Signposts { get; }

    public Replies Replies { get; }

    public Lexicon Lexicon { get; }

    /// <summary>Beside the signposts: what was learned from the messages of <c>training/safety</c>. Built in, the same for every clinic.</summary>
    public LinearModel SafetyModel { get; } = LinearModel.BuiltInSafety;

    /// <summary>Sixteen hexadecimal digits that change with any document, signpost, reply, model or engine version.</summary>
    public string Version { get; }

    /// <summary>Reads a folder. Never throws for what it finds there: see <see cref="KnowledgeLoad.Problems"/>.</summary>
    public static KnowledgeLoad Open(string folder, KnowledgeOptions? options = null)
    {
        options ??= new KnowledgeOptions();
        var files = new KnowledgeFolder(folder, options);
        var documents = files.Documents();
        var problems = files.Problems.ToList();
        var settings = new KnowledgeSettings(files.Setting(Signposts.FileName), files.Setting(Replies.FileName), files.Setting(Lexicon.FileName));
        var unreadSettings = files.Problems.Skip(problems.Count).ToList();
        var load = Read(documents, settings, options, problems);
        return load with { Problems = [.. load.Problems, .. unreadSettings] };
    }

    /// <summary>Reads documents that are already in memory, in the order of their ids.</summary>
    public static KnowledgeLoad Read(IEnumerable<SourceFile> files, KnowledgeSettings? settings = null, KnowledgeOptions? options = null) =>
        Read(files, settings ?? KnowledgeSettings.BuiltIn, options ?? new KnowledgeOptions(), []);

    /// <param name="problems">What went wrong with documents before, such as a file that could not be opened.</param>
    private static KnowledgeLoad Read(
        IEnumerable<SourceFile> files, KnowledgeSettings settings, KnowledgeOptions options, List<KnowledgeProblem> problems)
    {
        var documents = new List<Document>();
        foreach (var file in files.OrderBy(file => file.Id, StringComparer.Ordinal))
        {
            var log = new ProblemLog(file.Location);
            if (DocumentReader.Read(file, log) is { } document)
                documents.Add(document);
            problems.AddRange(log.Problems);
        }

        // One unusable document leaves none: a library that is silently smaller than its owner believes would give wrong answers.
        if (problems.Exists(problem => problem.IsError))
            documents.Clear();
        return Assemble(documents, settings, problems, options);
    }

    private static KnowledgeLoad Assemble(
        List<Document> documents, KnowledgeSettings settings, List<KnowledgeProblem> problems, KnowledgeOptions options)
    {
        var splitter = new PassageSplitter(options.Passages);
        var passages = new List<Passage>();
        foreach (var document in documents)
            passages.AddRange(splitter.Split(document, passages.Count));
        var knowledge = new KnowledgeBase(documents, passages, VersionOf(documents, settings), settings, problems);
        return new KnowledgeLoad(knowledge, problems);
    }

    private static string VersionOf(IEnumerable<Document> documents, KnowledgeSettings settings)
    {
        var content = new StringBuilder(typeof(KnowledgeBase).Assembly.GetName().Version?.ToString());
        foreach (var document in documents)
            content.Append('\n').Append(document.Id).Append(' ').Append(document.Sha256);
        foreach (var setting in (SourceFile?[])[settings.Signposts, settings.Replies, settings.Lexicon])
            content.Append('\n').Append(setting is null ? "" : Convert.ToHexStringLower(SHA256.HashData(setting.Bytes.Span)));
        foreach (var name in (string[])[Signposts.FileName, Replies.FileName, Lexicon.FileName, Facet.FileName, NamedWeights.RankingFileName, NamedWeights.ConfidenceFileName, Helplines.FileName, LanguageFile.Name])
            content.Append('\n').Append(EmbeddedText.Read(name));
        content.Append('\n').Append(LinearModel.BuiltInSafety.Sha256).Append('\n').Append(LinearModel.BuiltInAspects.Sha256);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())))[..16];
    }
}
