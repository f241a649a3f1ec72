using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Importing;

namespace MetastaticBC.Bot.Commands;

/// <summary>Imports file after file. What is wrong with one keeps none of the others out.</summary>
internal sealed class ImportRun(Importer importer, ImportFolder folder, ImportSummary summary, TextWriter error)
{
    /// <returns>Whether every document of every file was stored.</returns>
    public bool All(IEnumerable<string> files, CancellationToken cancellation)
    {
        var isGood = true;
        foreach (var file in files)
            isGood &= One(file, cancellation);
        return isGood;
    }

    private bool One(string path, CancellationToken cancellation)
    {
        if (Load(path) is not { } file)
            return false;
        var result = importer.Import(file, cancellation);
        foreach (var problem in result.Problems)
            error.WriteLine(problem);
        var isGood = result.Documents.Count > 0;
        var stored = new List<(ImportedDocument, string)>();
        foreach (var document in result.Documents)
        {
            if (folder.Store(document, out var target) is { } fault)
            {
                error.WriteLine(Problem(target, "not-stored", fault));
                isGood = false;
            }
            else
            {
                stored.Add((document, target));
            }
        }

        if (stored.Count > 0)
            summary.Print(path, result, stored);
        return isGood;
    }

    private SourceFile? Load(string path)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length <= importer.MaximumFileBytes)
                return new SourceFile(Path.GetFileName(path), path, File.ReadAllBytes(path));
            error.WriteLine(Problem(path, "file-too-large", $"The file has {length} bytes; the limit is {importer.MaximumFileBytes}. Split it, or save it without pictures."));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            error.WriteLine(Problem(path, "unreadable", "This can't be read. Check that it is a file and that this account may read it."));
        }

        return null;
    }

    private static KnowledgeProblem Problem(string path, string rule, string whatToDo) => new(path, 1, rule, ProblemSeverity.Error, whatToDo);
}
