using System.Buffers;

namespace MetastaticBC.Search.Analysis.Stemming;

/// <summary>
/// The English (Porter2) stemming algorithm of M. F. Porter, as described at
/// <see href="https://snowballstem.org/algorithms/english/stemmer.html"/>, in the form it has since Snowball 3.
/// It gives words of one family ("treats", "treated", "treating") one form to search by; that form need not
/// be a word. Checked against the algorithm's reference vocabulary (see its tests): no disagreements.
/// </summary>
public static class EnglishStemmer
{
    // Longer words than this are rare enough to be given memory of their own.
    private const int StackLetters = 64;
    private static readonly SearchValues<char> Stemmable = SearchValues.Create("abcdefghijklmnopqrstuvwxyz'");

    /// <summary>
    /// The stem of a lower-case word. The same instance comes back when nothing is taken off: always for words
    /// of fewer than three characters, and for words with any character other than a to z and the apostrophe
    /// (U+0027).
    /// </summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length < 3 || word.AsSpan().ContainsAnyExcept(Stemmable))
            return word;
        if (StemExceptions.Words.TryGetValue(word, out var known))
            return known == word ? word : known;

        Span<char> buffer = word.Length <= StackLetters ? stackalloc char[StackLetters] : new char[word.Length];
        var inProgress = new StemWord(word, buffer);
        RunSteps(ref inProgress);
        var stem = inProgress.Finish();
        return stem.SequenceEqual(word) ? word : stem.ToString();
    }

    private static void RunSteps(ref StemWord word)
    {
        InflectionSteps.RemovePossessive(ref word);
        InflectionSteps.RemovePlural(ref word);
        InflectionSteps.RemoveVerbEnding(ref word);
        InflectionSteps.TurnFinalYIntoI(ref word);
        DerivationSteps.Step2.Apply(ref word);
        DerivationSteps.Step3.Apply(ref word);
        DerivationSteps.Step4.Apply(ref word);
        DerivationSteps.RemoveFinalLetter(ref word);
    }
}
