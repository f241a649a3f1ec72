using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Documents;

/// <summary>Reads Markdown (CommonMark and pipe tables) with optional YAML front matter.</summary>
internal sealed class MarkdownDocumentReader : IDocumentReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>Link definitions times UTF-16 units: a page of 100,000 units may have 5,000 of them.</summary>
    private const long MaximumDefinitionWork = 500_000_000;

    public string Extension => ".md";

    public DocumentOutline? Read(string id, string text, ProblemLog problems)
    {
        if (FrontMatter.Read(text, problems) is not { } front)
            return null;
        if (HasTooManyDefinitions(text))
        {
            problems.Error(1, "markdown-definitions", "The file holds too many lines of the form `[name]: address`. Take out those that are not needed.");
            return null;
        }

        try
        {
            var blocks = new MarkdownBlocks(text, front.BodyStart, problems).Collect(Markdown.Parse(text[front.BodyStart..], Pipeline));
            return Outline(id, text, front, blocks, problems);
        }
        catch (ArgumentException)
        {
            // Markdig refuses input that is nested deeper than its limit.
            problems.Error(LineIndex.LineOf(text, front.BodyStart), "markdown-nesting", "Lists or quotations are nested too deeply. Make them flatter.");
            return null;
        }
    }

    /// <summary>Markdig goes through the rest of the paragraph once for each link definition.</summary>
    private static bool HasTooManyDefinitions(string text)
    {
        long definitions = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
            definitions += line.TrimStart(" >").StartsWith('[') && line.Contains("]:", StringComparison.Ordinal) ? 1 : 0;
        return definitions * text.Length > MaximumDefinitionWork;
    }

    private static DocumentOutline Outline(string id, string text, FrontMatter front, List<Block> blocks, ProblemLog problems)
    {
        var first = blocks.Count > 0 && blocks[0] is { Kind: BlockKind.Heading, Level: 1 } ? Slice(text, blocks[0].Span) : null;
        var title = front.Title ?? first;
        if (title is null)
            problems.Warning(1, "no-title", "The document has no title: its file name stands in. Add `title:` to its front matter.");
        if (first is not null && string.Equals(first, title, StringComparison.OrdinalIgnoreCase))
            blocks[0] = blocks[0] with { Kind = BlockKind.Title };
        title ??= FileTitle.Of(id);
        CheckQuestions(text, title, front, blocks, problems);
        return new DocumentOutline
        {
            Title = title,
            Language = front.Language,
            Topics = front.Topics,
            Provenance = front.Provenance,
            Sensitive = front.Sensitive,
            Questions = front.Questions,
            Blocks = blocks,
        };
    }

    /// <summary>Questions under a heading that is not there would be lost without a word.</summary>
    private static void CheckQuestions(string text, string title, FrontMatter front, List<Block> blocks, ProblemLog problems)
    {
        var headings = blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => Slice(text, block.Span)).Append(title).ToHashSet(StringComparer.Ordinal);
        foreach (var section in front.Questions.Where(section => !headings.Contains(section.Heading)))
            problems.Warning(section.Line, "questions-heading", $"No heading of this document reads `{section.Heading}`. Copy the heading of the section that answers these questions.");
    }

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);

    /// <summary>
    /// Leaves out links, emphasis and the like within lines: only blocks are wanted here, and a megabyte of open brackets would take
    /// those parsers minutes. A backslash at a line's end would make the line vanish from behind a table.
    /// </summary>
    private sealed class BlocksOnly : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
            pipeline.InlineParsers.TryRemove<LinkInlineParser>();
            pipeline.InlineParsers.TryRemove<EmphasisInlineParser>();
            pipeline.InlineParsers.TryRemove<AutolinkInlineParser>();
            pipeline.InlineParsers.TryRemove<HtmlEntityParser>();
            pipeline.InlineParsers.TryRemove<EscapeInlineParser>();
            pipeline.InlineParsers.TryRemove<CodeInlineParser>();
        }

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
        }
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation();

        // Pages saved from the web indent their paragraphs; a clinic's documents hold no program code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.Extensions.Add(new BlocksOnly());
        return builder.Build();
    }
}
