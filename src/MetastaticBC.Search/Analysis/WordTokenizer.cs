using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Search.Analysis;

/// <summary>
/// Cuts text into words by Unicode's word segmentation (UAX #29), of which it gives the segments that hold a letter or a digit.
/// Invisible characters and marks belong to the word before them. Hyphens and slashes part words. Tailored, as UAX #29 permits:
/// full stops and middle dots join digits only and colons nothing ("help.me", "pain:bad" are two words each); underscores join nothing, for they are
/// Markdown's emphasis; acute accents and primes serve as apostrophes; each ideograph and each Hiragana is a word; and where only a
/// dictionary could part words (Thai, Lao, Khmer, Burmese), a run of letters is one.
/// </summary>
public static class WordTokenizer
{
    /// <summary>The words inside <paramref name="span"/> in order; what stands around it changes nothing.</summary>
    public static IEnumerable<TextSpan> Words(string text, TextSpan span)
    {
        for (var word = First(text, span); word.Length > 0; word = First(text, new TextSpan(word.End, span.End)))
            yield return word;
    }

    /// <summary>The first word inside <paramref name="span"/>; empty where there is none.</summary>
    public static TextSpan First(string text, TextSpan span)
    {
        for (var start = span.Start; start < span.End; start++)
        {
            var end = WordBreakRules.WordEnd(text.AsSpan(0, span.End), start);
            if (end > start)
                return new TextSpan(start, end);
        }

        return new TextSpan(span.End, span.End);
    }
}
