using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Passages;

/// <summary>The unit of search and quotation: one span of one document. Made only by <see cref="PassageSplitter"/>.</summary>
public sealed class Passage
{
    internal Passage(Document document, int ordinal, TextSpan span, IReadOnlyList<ContextSpan> context)
    {
        Document = document;
        Ordinal = ordinal;
        Span = span;
        Context = context;
        Questions = QuestionsUnder(document, HeadingPath.LastOrDefault() ?? document.Title);
    }

    public Document Document { get; }

    /// <summary>Place among all passages of the knowledge base, from 0: documents by id, then text order. Ties between scores are broken by it.</summary>
    public int Ordinal { get; }

    public TextSpan Span { get; }

    /// <summary>Headings first (outermost first, the document's title left out), then the lead-in or table header.</summary>
    public IReadOnlyList<ContextSpan> Context { get; }

    /// <summary>The other ways in which people ask what the passage's section answers; empty where the document lists none.</summary>
    public IReadOnlyList<AskedQuestion> Questions { get; }

    /// <summary>The literal slice of the document.</summary>
    public string Text => Document.Slice(Span);

    /// <summary>The headings above the passage, outermost first, as written in the document.</summary>
    public IEnumerable<string> HeadingPath =>
        Context.Where(context => context.Kind == ContextKind.Heading).Select(context => Document.Slice(context.Span));

    private static IReadOnlyList<AskedQuestion> QuestionsUnder(Document document, string heading) =>
        [.. document.Questions.Where(section => section.Heading == heading).SelectMany(section => section.Questions)];

    public override string ToString() => $"{Document.Id}{Span}";
}
