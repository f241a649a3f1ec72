using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>A sentence that gives numbers for something.</summary>
/// <param name="Start">Where the sentence begins, in the offsets of the document.</param>
/// <param name="Words">What it says apart from its numbers: distinct words that carry meaning.</param>
/// <param name="Numbers">Distinct values; <c>3 in 10</c> and <c>30 %</c> are the same.</param>
internal sealed record NumberClaim(Passage Passage, int Start, IReadOnlySet<string> Words, IReadOnlySet<string> Numbers)
{
    /// <summary>Fewer say too little: "It takes 2 weeks" may be about anything.</summary>
    private const int MinimumWords = 3;

    /// <summary>The words in ordinal order: the same for claims of the same thing.</summary>
    public string Key { get; } = string.Join(' ', Words.Order(StringComparer.Ordinal));

    /// <summary>The numbers as an editor reads them.</summary>
    public string Shown => string.Join(" and ", Numbers);

    /// <summary>The claims of a passage; none of a table's row, whose header says what its numbers are.</summary>
    public static IEnumerable<NumberClaim> In(Passage passage)
    {
        if (passage.Context.Any(context => context.Kind == ContextKind.TableHeader))
            yield break;
        var prose = Prose.Of(passage.Document, passage.Span);
        var names = passage.HeadingPath.Append(passage.Document.Title).SelectMany(name => ProseWords.Lower(name, new TextSpan(0, name.Length))).ToHashSet(StringComparer.Ordinal);
        foreach (var sentence in prose.Sentences)
        {
            var reading = new NumberReading(prose.Text, sentence, names);
            if (reading.Numbers.Count > 0 && reading.Words.Count >= MinimumWords && !reading.IsQuestion && !reading.PointsElsewhere)
                yield return new NumberClaim(passage, prose.Start + sentence.Start, reading.Words, reading.Numbers);
        }
    }

    /// <summary>Whether both can't be right: each has a number that the other has not, and one says all that the other says.</summary>
    public bool Contradicts(NumberClaim other) =>
        !ReferenceEquals(Passage, other.Passage)
        && !Numbers.IsSubsetOf(other.Numbers) && !other.Numbers.IsSubsetOf(Numbers)
        && (Words.IsSubsetOf(other.Words) || other.Words.IsSubsetOf(Words));
}
