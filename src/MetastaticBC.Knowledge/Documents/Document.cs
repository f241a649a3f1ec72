using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Documents;

/// <summary>One file of the knowledge folder, exactly as it was read. Made only by the readers: whoever holds one holds a source.</summary>
public sealed class Document
{
    internal Document(SourceFile file, string text, string sha256, DocumentOutline outline)
    {
        Id = file.Id;
        Location = file.Location;
        Text = text;
        Sha256 = sha256;
        Title = outline.Title;
        Language = outline.Language;
        Topics = outline.Topics;
        Provenance = outline.Provenance;
        Sensitive = outline.Sensitive;
        Questions = outline.Questions;
        Blocks = outline.Blocks;
    }

    /// <summary>The path below the knowledge folder, with <c>/</c>.</summary>
    public string Id { get; }

    /// <summary>The path as the operator can find it, for problems.</summary>
    public string Location { get; }

    public string Title { get; }

    /// <summary>The file's text: UTF-8 decoded, byte order mark dropped, line ends and all else kept.</summary>
    public string Text { get; }

    /// <summary>Of the file's bytes, lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>A BCP 47 tag such as <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>Topic slugs in the document's order; empty where it names none.</summary>
    public IReadOnlyList<string> Topics { get; }

    public Provenance Provenance { get; }

    /// <summary>What of it nobody should come upon unasked; empty where nothing.</summary>
    public IReadOnlyList<SensitiveSubject> Sensitive { get; }

    /// <summary>The other ways in which people ask what its sections answer, as far as the document lists them.</summary>
    public IReadOnlyList<SectionQuestions> Questions { get; }

    internal IReadOnlyList<Block> Blocks { get; }

    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    public override string ToString() => Id;
}
