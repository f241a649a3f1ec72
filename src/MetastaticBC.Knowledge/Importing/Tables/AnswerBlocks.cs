using System.Text.RegularExpressions;

namespace MetastaticBC.Knowledge.Importing.Tables;

/// <summary>Reads the text of an answer: paragraphs between blank lines, list items and, where it is Markdown, headings of its own.</summary>
internal static partial class AnswerBlocks
{
    /// <summary>Headings of an answer stand below its question.</summary>
    private const int Below = 2;

    public static IEnumerable<ImportedBlock> Of(string answer)
    {
        var blocks = new List<ImportedBlock>();
        foreach (var part in BlankLines.Split(answer))
        {
            var isNew = true;
            foreach (var line in part.Split('\n'))
                isNew = Add(line, isNew, blocks);
        }

        return blocks;
    }

    /// <summary>Whether the next line opens a block of its own.</summary>
    private static bool Add(string line, bool isNew, List<ImportedBlock> blocks)
    {
        var heading = Heading().Match(line);
        if (heading.Success)
            blocks.Add(new ImportedBlock.Heading(Below + heading.Groups["signs"].Length, heading.Groups["text"].Value));
        else if (ItemSign.Read(line, blocks is not [.., ImportedBlock.Item]) is { } item)
            blocks.Add(item);
        else if (!isNew && blocks[^1] is ImportedBlock.Paragraph paragraph)
            blocks[^1] = new ImportedBlock.Paragraph(paragraph.Text + "\n" + line);
        else if (!isNew && blocks[^1] is ImportedBlock.Item open)
            blocks[^1] = open with { Text = open.Text + "\n" + line };
        else
            blocks.Add(new ImportedBlock.Paragraph(line));
        return heading.Success;
    }

    [GeneratedRegex(@"^(?<signs>#{1,6})\s+(?<text>\S.*?)\s*#*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();
}
