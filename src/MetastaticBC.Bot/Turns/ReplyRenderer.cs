using System.Globalization;
using MetastaticBC.Answers;
using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Answers.Quotes;
using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Bot.Turns;

/// <summary>Puts an answer into plain text: slices of documents, the reviewed sentences of <see cref="Replies"/>, names and dates.</summary>
public sealed class ReplyRenderer(Replies texts, LanguageReplies languages, bool live)
{
    /// <summary>More names of sources than this hide the ones that matter; the document's page has them all.</summary>
    private const int NamedSources = 3;

    private const string ParagraphBreak = "\n\n";

    public string Greeting => live ? texts[ReplyKey.Greeting] : texts[ReplyKey.Greeting] + ParagraphBreak + texts[ReplyKey.Demonstration];

    /// <summary>The short disclaimer; null on replies that must stand alone, and on courtesies.</summary>
    public string? DisclaimerOf(Answer answer) => answer is Quoted or Abstained or Personal ? texts[ReplyKey.Disclaimer] : null;

    public string Render(Answer answer, ConversationState next)
    {
        var body = answer switch
        {
            Quoted quoted => Text(quoted),
            Abstained abstained => Text(abstained),
            Personal personal => Text(personal),
            Urgent or Crisis => Text(answer),
            Courtesy { Reply: ReplyKey.Greeting } => Greeting,
            Courtesy courtesy => texts[courtesy.Reply],
            _ => throw new ArgumentException($"No text for {answer.GetType().Name}.", nameof(answer)),
        };
        var reminder = next.OpenReminder is not null && answer is not (Urgent or Crisis) ? texts[ReplyKey.Reminder] : null;
        return Paragraphs(reminder, CautionBefore(answer), body, CautionAfter(answer), DisclaimerOf(answer));
    }

    /// <summary>Where a quote stands and who vouches for it, one line.</summary>
    public string SourceLine(Quote quote, bool reviewOverdue)
    {
        var document = quote.Passage.Document;
        var parts = new[] { $"{Place(quote.Passage)} ({document.Id})", document.Provenance.Describe(NamedSources), Review(document.Provenance, reviewOverdue) };
        return $"{texts[ReplyKey.Source]}: {string.Join(". ", parts.Where(part => part.Length > 0))}.";
    }

    /// <summary>The fixed safety text.</summary>
    private string Text(Answer safety) => safety switch
    {
        Urgent { Language: { } language } => languages.Emergency(language),
        Crisis { Language: { } language } => languages.Crisis(language),
        Urgent { Level: UrgencyLevel.E } => texts[ReplyKey.Emergency],
        Urgent => texts[ReplyKey.Urgent],
        Crisis { OfSomeoneElse: true } => texts[ReplyKey.CrisisCarer],
        _ => texts[ReplyKey.Crisis],
    };

    /// <summary>What may matter within hours comes before the answer.</summary>
    private string? CautionBefore(Answer answer) => answer.Caution switch
    {
        Caution.SameDay => texts[ReplyKey.SameDay],
        Caution.IfNow => texts[ReplyKey.IfNow],
        _ => null,
    };

    private string? CautionAfter(Answer answer) => answer.Caution == Caution.Support ? texts[ReplyKey.Support] : null;

    private string Text(Personal personal) => personal.General is { } general
        ? Paragraphs(texts[ReplyKey.Personal], texts[ReplyKey.PersonalGeneral], Text(general))
        : texts[ReplyKey.Personal];

    private string Text(Quoted quoted)
    {
        var passage = quoted.Quote.Passage;
        var introductions = passage.Context.Where(context => context.Kind != ContextKind.Heading).Select(context => passage.Document.Slice(context.Span));
        return Paragraphs([.. introductions, quoted.Quote.Text, SourceLine(quoted.Quote, quoted.ReviewOverdue)]);
    }

    private string Text(Abstained abstained)
    {
        if (abstained.Reason != ReplyKey.Abstention)
            return texts[abstained.Reason];
        var missing = abstained.UnknownWords.Count == 0 ? null : $"{texts[ReplyKey.AbstentionMissing]} {string.Join(", ", abstained.UnknownWords)}";
        var nearest = abstained.Nearest.Count == 0
            ? null
            : texts[ReplyKey.AbstentionNearest] + string.Concat(abstained.Nearest.Select(passage => "\n- " + Place(passage)));
        return Paragraphs(texts[ReplyKey.Abstention], missing, nearest, texts[ReplyKey.AbstentionAsk]);
    }

    /// <summary>The document's title and the headings above the passage.</summary>
    private static string Place(Passage passage) => string.Join(" > ", passage.HeadingPath.Prepend(passage.Document.Title));

    private string Review(Provenance provenance, bool overdue)
    {
        var reviewed = provenance.Reviewed is { } date
            ? $"{texts[ReplyKey.Reviewed]} {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{(provenance.Reviewer is { } by ? $", {by}" : "")}"
            : texts[ReplyKey.NotReviewed];
        return overdue ? $"{reviewed}; {texts[ReplyKey.ReviewOverdue]}" : reviewed;
    }

    private static string Paragraphs(params string?[] paragraphs) => string.Join(ParagraphBreak, paragraphs.OfType<string>());
}
