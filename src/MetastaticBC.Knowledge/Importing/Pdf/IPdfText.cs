namespace MetastaticBC.Knowledge.Importing.Pdf;

/// <summary>Takes the text out of a PDF, laid out in lines as on the page.</summary>
internal interface IPdfText
{
    /// <summary>The pages' lines with a form feed behind each page; null where <paramref name="log"/> now says why not.</summary>
    /// <exception cref="OperationCanceledException">The limit on time was reached, or the operator gave up.</exception>
    string? Read(ReadOnlyMemory<byte> pdf, ImportLog log, CancellationToken cancellation);
}
