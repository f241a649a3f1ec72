using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Importing;

/// <summary>Reads one file format into pages.</summary>
internal interface IFormatImporter
{
    /// <summary>The file names' endings, with full stop, lower case.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>The pages of a file in its order; none where <paramref name="log"/> now holds an error.</summary>
    /// <exception cref="OperationCanceledException">The limit on time was reached, or the operator gave up.</exception>
    IReadOnlyList<ImportedPage> Read(SourceFile file, ImportLog log, CancellationToken cancellation);
}
