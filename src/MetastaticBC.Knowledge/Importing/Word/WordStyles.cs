using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MetastaticBC.Knowledge.Importing.Word;

/// <summary>What a document's paragraph styles say that matters to its structure.</summary>
internal sealed class WordStyles
{
    /// <summary>Styles are based on styles; a longer chain goes in a circle.</summary>
    private const int MaximumChain = 20;

    private const int BodyLevel = 9;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    public WordStyles(Styles? styles)
    {
        foreach (var style in styles?.Elements<Style>() ?? [])
            _styles.TryAdd(style.StyleId?.Value ?? "", style);
        Language = styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.Languages?.Val?.Value;
    }

    /// <summary>A BCP 47 tag; null where the document names none.</summary>
    public string? Language { get; }

    /// <summary>From 1, as the style or the paragraph itself says; null for body text.</summary>
    public int? HeadingLevel(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        if (properties?.OutlineLevel?.Val?.Value is { } own)
            return own < BodyLevel ? own + 1 : null;
        foreach (var style in Chain(paragraph))
        {
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level)
                return level < BodyLevel ? level + 1 : null;
            if (NameOf(style) is var name && name.StartsWith("heading ", StringComparison.Ordinal)
                && int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var named) && named is > 0 and <= BodyLevel)
                return named;
        }

        return null;
    }

    public bool IsTitle(Paragraph paragraph) => Chain(paragraph).Any(style => NameOf(style) == "title");

    /// <summary>Lines of a table of contents repeat the headings with page numbers.</summary>
    public bool IsContents(Paragraph paragraph) =>
        Chain(paragraph).Any(style => NameOf(style) is var name && (name.StartsWith("toc ", StringComparison.Ordinal) || name.StartsWith("contents ", StringComparison.Ordinal)));

    /// <summary>The numbering of the paragraph or its style, null where it is in no list.</summary>
    public (int Id, int Level)? Numbering(Paragraph paragraph)
    {
        var all = Chain(paragraph).Select(style => style.StyleParagraphProperties?.NumberingProperties).Prepend(paragraph.ParagraphProperties?.NumberingProperties).ToList();
        var id = all.Select(numbering => numbering?.NumberingId?.Val?.Value).FirstOrDefault(value => value is not null);
        var level = all.Select(numbering => numbering?.NumberingLevelReference?.Val?.Value).FirstOrDefault(value => value is not null);
        return id is > 0 ? (id.Value, Math.Clamp(level ?? 0, 0, 8)) : null;
    }

    private static string NameOf(Style style) => style.StyleName?.Val?.Value?.ToLowerInvariant() ?? "";

    private IEnumerable<Style> Chain(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var count = 0; count < MaximumChain && id is not null && _styles.TryGetValue(id, out var style); count++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
