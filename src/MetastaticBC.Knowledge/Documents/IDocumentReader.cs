namespace MetastaticBC.Knowledge.Documents;

/// <summary>Finds the structure of one file format.</summary>
internal interface IDocumentReader
{
    /// <summary>The file name's ending, with its full stop, lower case.</summary>
    string Extension { get; }

    /// <summary>The outline, or null where <paramref name="problems"/> now says why not.</summary>
    DocumentOutline? Read(string id, string text, ProblemLog problems);
}
