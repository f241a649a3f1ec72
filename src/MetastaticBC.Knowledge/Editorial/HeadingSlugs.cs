using System.Text;
using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>
/// The anchors of a document's headings as GitHub makes them: small letters, spaces as hyphens, everything else but letters,
/// digits, hyphens and underscores taken out, and <c>-1</c>, <c>-2</c> behind those that are taken.
/// </summary>
internal static class HeadingSlugs
{
    public static HashSet<string> Of(Document document)
    {
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in document.Blocks.Where(block => block.Kind is BlockKind.Heading or BlockKind.Title))
        {
            var slug = Of(document.Slice(block.Span));
            var free = slug;
            for (var number = 1; !slugs.Add(free); number++)
                free = $"{slug}-{number}";
        }

        return slugs;
    }

    public static string Of(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var character in WithoutAddresses(heading).Trim())
        {
            if (char.IsLetterOrDigit(character) || character is '-' or '_')
                slug.Append(char.ToLowerInvariant(character));
            else if (character == ' ')
                slug.Append('-');
        }

        return slug.ToString();
    }

    /// <summary>Of a link only its text counts.</summary>
    private static string WithoutAddresses(string heading) => heading.Contains("](", StringComparison.Ordinal) ? ProseMask.Apply(heading) : heading;
}
