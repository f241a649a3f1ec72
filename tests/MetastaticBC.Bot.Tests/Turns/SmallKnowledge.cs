using System.Text;
using MetastaticBC.Answers;
using MetastaticBC.Answers.Quotes;
using MetastaticBC.Bot.Turns;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Bot.Tests.Turns;

/// <summary>One document in memory, with a heading, a paragraph of two sentences and a list.</summary>
internal static class SmallKnowledge
{
    public const string Paragraph = "Wash a wig in lukewarm water. Let it dry on a stand.";

    public static KnowledgeBase Base { get; } = KnowledgeBase.Read([new SourceFile("documents/wigs.md", "wigs.md", Encoding.UTF8.GetBytes($"""
        ---
        title: Wigs
        topics: [hair]
        publisher: Harbour Clinic
        edition: second edition
        url: https://harbour.example/wigs
        sources: [name: One, name: Two, name: Three, name: Four, name: Five]
        reviewed: 2026-03-31
        reviewer: Dr A. Example
        review_due: 2027-03-31
        ---

        # Wigs

        ## Washing

        {Paragraph}

        ### With what

        Take one of these:

        - mild shampoo
        - plain soap

        """.ReplaceLineEndings("\n").Replace(
        "sources: [name: One, name: Two, name: Three, name: Four, name: Five]",
        "sources:\n  - name: One\n    year: 2024\n  - name: Two\n  - name: Three\n  - name: Four\n  - name: Five", StringComparison.Ordinal)))]).Knowledge;

    public static Replies Texts { get; } = Base.Replies.For(new ClinicOptions().ToContacts());

    public static AnswerService Service { get; } = new(AnswerEngine.Over(Base), new ClinicOptions());

    /// <summary>The first paragraph, its second sentence marked.</summary>
    public static Quote ParagraphQuote { get; } = QuoteOf(Paragraph, "Let it dry on a stand.");

    /// <summary>A list item under a heading of the third level.</summary>
    public static Quote ItemQuote { get; } = QuoteOf("mild shampoo", "mild shampoo");

    private static Quote QuoteOf(string text, string mark)
    {
        var passage = Base.Passages.First(passage => passage.Text.Contains(text, StringComparison.Ordinal));
        var start = passage.Document.Text.IndexOf(mark, StringComparison.Ordinal);
        return new Quote(passage, new TextSpan(start, start + mark.Length), score: 2.5);
    }
}
