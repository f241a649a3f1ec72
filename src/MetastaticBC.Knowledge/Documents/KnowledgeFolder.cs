using System.Globalization;

namespace MetastaticBC.Knowledge.Documents;

/// <summary>
/// Finds the files of a knowledge folder: those below <c>documents/</c> where there is such a folder, otherwise every document
/// in it, as someone saved them. Hidden files and folders are passed over.
/// </summary>
internal sealed class KnowledgeFolder(string folder, KnowledgeOptions options)
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, IgnoreInaccessible = false };

    /// <summary>What has a meaning of its own at the top of a knowledge folder, and is no document.</summary>
    private static readonly string[] Reserved = ["lexicon.txt", "training/"];

    private readonly List<KnowledgeProblem> _problems = [];

    public IReadOnlyList<KnowledgeProblem> Problems => _problems;

    /// <summary>Ordered by id, ordinal.</summary>
    public IReadOnlyList<SourceFile> Documents()
    {
        if (!Directory.Exists(folder))
        {
            Report(folder, "no-folder", "This folder does not exist. Name a folder that holds .md or .txt documents.");
            return [];
        }

        var before = _problems.Count;
        var files = Guard(folder, FindDocuments) ?? [];
        if (files.Count == 0 && _problems.Count == before)
            Report(folder, "empty-folder", "This folder holds no document. Put .md or .txt files into it, or into a folder `documents` below it.");
        return [.. files.Select(Load).OfType<SourceFile>()];
    }

    /// <summary>A settings file at the top of the folder; null where the clinic has none or it can't be read.</summary>
    public SourceFile? Setting(string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? Load(new Found(name, path)) : null;
    }

    private List<Found> FindDocuments()
    {
        var below = Path.Combine(folder, "documents");
        return [.. Directory.EnumerateFiles(Directory.Exists(below) ? below : folder, "*", Everything)
            .Select(path => new Found(Path.GetRelativePath(folder, path).Replace('\\', '/'), path))
            .Where(file => DocumentReader.Extensions.Contains(Path.GetExtension(file.Id), StringComparer.OrdinalIgnoreCase))
            .Where(file => !Array.Exists(Reserved, name => file.Id == name || (name.EndsWith('/') && file.Id.StartsWith(name, StringComparison.Ordinal))))
            .OrderBy(file => file.Id, StringComparer.Ordinal)];
    }

    private SourceFile? Load(Found file) => Guard(file.Path, () =>
    {
        var length = new FileInfo(file.Path).Length;
        if (length <= options.MaximumFileBytes)
            return new SourceFile(file.Id, file.Path, File.ReadAllBytes(file.Path));
        Report(file.Path, "file-too-large",
            string.Create(CultureInfo.InvariantCulture, $"The file has {length:N0} bytes; the limit is {options.MaximumFileBytes:N0}. Split it into several documents."));
        return null;
    });

    private T? Guard<T>(string path, Func<T?> read) where T : class
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Report(path, "unreadable", "This can't be read. Check that it exists and that this account may read it.");
            return null;
        }
    }

    private void Report(string path, string rule, string whatToDo) =>
        _problems.Add(new KnowledgeProblem(path, 1, rule, ProblemSeverity.Error, whatToDo));

    private sealed record Found(string Id, string Path);
}
