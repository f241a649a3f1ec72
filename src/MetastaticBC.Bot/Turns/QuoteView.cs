using System.Globalization;
using MetastaticBC.Answers.Quotes;
using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Bot.Turns;

/// <summary>A quote as data. All offsets are UTF-16 units of the document's text.</summary>
public sealed record QuoteView
{
    /// <summary>The path below the knowledge folder, with <c>/</c>.</summary>
    public required string Document { get; init; }

    public required int Start { get; init; }

    /// <summary>Behind the last unit.</summary>
    public required int End { get; init; }

    public required string Text { get; init; }

    /// <summary>The sentence that answers best.</summary>
    public required SpanView Mark { get; init; }

    /// <summary>The headings above the passage, outermost first, joined by " > "; empty where there are none.</summary>
    public required string Heading { get; init; }

    public required string Title { get; init; }

    /// <summary>Who stands behind the document, as far as it says; its path where it says nothing.</summary>
    public required string Source { get; init; }

    /// <summary>The day of the last review, null where none is known.</summary>
    public string? Reviewed { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }

    public required IReadOnlyList<ContextView> Context { get; init; }

    public required double Score { get; init; }

    public static QuoteView Of(Quote quote)
    {
        var (passage, document) = (quote.Passage, quote.Passage.Document);
        return new QuoteView
        {
            Document = document.Id,
            Start = quote.Span.Start,
            End = quote.Span.End,
            Text = quote.Text,
            Mark = new SpanView(quote.Mark.Start, quote.Mark.End),
            Heading = string.Join(" > ", passage.HeadingPath),
            Title = document.Title,
            Source = document.Provenance.Describe() is { Length: > 0 } source ? source : document.Id,
            Reviewed = document.Provenance.Reviewed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Topics = document.Topics,
            Context = [.. passage.Context.Select(context => ContextView.Of(document, context.Span))],
            Score = quote.Score,
        };
    }
}

/// <summary>A half-open range.</summary>
public sealed record SpanView(int Start, int End);

/// <summary>Text outside the passage that is shown with it.</summary>
public sealed record ContextView(int Start, int End, string Text)
{
    public static ContextView Of(Document document, TextSpan span) => new(span.Start, span.End, document.Slice(span));
}
