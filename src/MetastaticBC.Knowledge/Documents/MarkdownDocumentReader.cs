using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Documents;

/// <summary>Reads Markdown (CommonMark and pipe tables) with optional YAML front matter.</summary>
internal sealed class MarkdownDocumentReader : IDocumentReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    public string Extension => ".md";

    public DocumentOutline? Read(string id, string text, ProblemLog problems)
    {
        if (FrontMatter.Read(text, problems) is not { } front)
            return null;
        try
        {
            var blocks = new MarkdownBlocks(text, front.BodyStart).Collect(Markdown.Parse(text[front.BodyStart..], Pipeline));
            return Outline(id, text, front, blocks, problems);
        }
        catch (ArgumentException)
        {
            // Markdig refuses input that is nested deeper than its limit.
            problems.Error(LineIndex.LineOf(text, front.BodyStart), "markdown-nesting", "Lists or quotations are nested too deeply. Make them flatter.");
            return null;
        }
    }

    private static DocumentOutline Outline(string id, string text, FrontMatter front, List<Block> blocks, ProblemLog problems)
    {
        var first = blocks.Count > 0 && blocks[0] is { Kind: BlockKind.Heading, Level: 1 } ? Slice(text, blocks[0].Span) : null;
        var title = front.Title ?? first;
        if (title is null)
            problems.Warning(1, "no-title", "The document has no title: its file name stands in. Add `title:` to its front matter.");
        if (first is not null && string.Equals(first, title, StringComparison.OrdinalIgnoreCase))
            blocks[0] = blocks[0] with { Kind = BlockKind.Title };
        return new DocumentOutline
        {
            Title = title ?? FileTitle.Of(id),
            Language = front.Language,
            Topics = front.Topics,
            Provenance = front.Provenance,
            Blocks = blocks,
        };
    }

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation();

        // Pages saved from the web indent their paragraphs; a clinic's documents hold no program code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }
}
