using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Spelling;

/// <summary>
/// Finds what misspelt words were meant to be. A known word is never corrected, and no drug becomes another: where two are about as
/// near, the word is left alone.
/// </summary>
public sealed class SpellingCorrector(SpellingIndex index)
{
    /// <summary>Unknown words that are looked up in one message: it bounds the work, and who writes more writes no English.</summary>
    public const int MaximumLookUps = 64;

    /// <summary>Shorter words are near to too many others.</summary>
    private const int Shortest = 4;

    /// <summary>From so many letters on, two edits are allowed.</summary>
    private const int ShortestForTwo = 6;

    /// <summary>From so many letters on, two dear edits are allowed.</summary>
    private const int ShortestForDear = 8;

    private static readonly StopWordFilter StopWords = new();

    /// <summary>What the words of a message were meant to be, in order; none of them overlap.</summary>
    /// <param name="words">Of the message, by <see cref="TextAnalyzer.Words"/>.</param>
    public IReadOnlyList<Correction> Correct(string message, IReadOnlyList<Token> words)
    {
        var corrections = new List<Correction>();
        var lookedUp = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var place = 0; place < words.Count; place++)
        {
            var span = words[place].Span;
            if (place + 1 < words.Count && Joined(message, words[place], words[place + 1]) is { } joined)
                Add(new TextSpan(span.Start, words[++place].Span.End), joined);
            else if (Correct(words[place].Term, lookedUp) is { } meant)
                Add(span, meant);
        }

        return corrections;

        void Add(TextSpan span, string meant) => corrections.Add(new Correction(span, message[span.Start..span.End], meant));
    }

    /// <summary>
    /// What a word was meant to be: one word, or two with a space between. Null where it is known, where nothing is near, or where
    /// plain English has the nearest: no document speaks of that, and nothing would be found by it.
    /// </summary>
    /// <param name="word">As the analyzer folds it.</param>
    public string? Correct(string word) => IsUnknown(word) ? index.RunTogether(word) ?? Nearest(word) : null;

    private string? Correct(string word, Dictionary<string, string?> lookedUp)
    {
        if (lookedUp.TryGetValue(word, out var meant))
            return meant;
        if (lookedUp.Count >= MaximumLookUps || !IsUnknown(word))
            return null;
        return lookedUp[word] = index.RunTogether(word) ?? Nearest(word);
    }

    private bool IsUnknown(string word) => word.Length >= Shortest && SpellingIndex.HoldsWord(word) && !index.IsKnown(word);

    private string? Nearest(string word)
    {
        var candidates = index.Near(word, word.Length < ShortestForTwo ? 1 : 2);
        var likely = candidates.FindAll(candidate => candidate.Slip.Cost <= Limit(word.Length) && !Opposites.Are(word, candidate.Word));
        if (likely.Count == 0)
            return null;
        var best = likely.Min();
        return index.Contains(best.Word) && MayBe(word, best, candidates) ? best.Word : null;
    }

    /// <summary>The dearest correction, in hundredths of an edit. Six letters with two edits of full cost share little with the other word.</summary>
    private static int Limit(int length) => length switch { < ShortestForTwo => 100, < ShortestForDear => 150, _ => 180 };

    /// <summary>
    /// A drug is taken for meant only where it is nearer by a full edit than every other drug, and a word that is built like the name
    /// of a drug is not taken for anything more than one edit away.
    /// </summary>
    private static bool MayBe(string word, Candidate best, List<Candidate> candidates)
    {
        if (DrugNames.HasEnding(word) && (best.Slip.Edits > 1 || !DrugNames.IsDrug(best.Word)))
            return false;
        return !DrugNames.IsDrug(best.Word) || !candidates.Exists(other =>
            other.Slip.Edits <= best.Slip.Edits && DrugNames.IsDrug(other.Word) && !DrugNames.AreTheSame(best.Word, other.Word));
    }

    /// <summary>The one word that two were meant to be, with a space or hyphen between them, where they are none that sentences are made of.</summary>
    private string? Joined(string message, Token first, Token second)
    {
        if (second.Span.Start - first.Span.End != 1 || message[first.Span.End] is not (' ' or '-'))
            return null;
        var joined = first.Term + second.Term;
        return joined.Length >= ShortestForTwo && index.Contains(joined) && index.RunTogether(joined) is null
            && StopWords.Apply(first.Term) is not null && StopWords.Apply(second.Term) is not null
            ? joined
            : null;
    }
}
