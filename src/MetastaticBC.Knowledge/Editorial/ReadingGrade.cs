using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>
/// The Flesch-Kincaid grade: .39 words a sentence + 11.8 syllables a word - 15.59, about the US school year that can follow (Kincaid,
/// Fishburne, Rogers and Chissom, Derivation of new readability formulas for Navy enlisted personnel, 1975).
/// </summary>
internal readonly record struct ReadingGrade(int Sentences, int Words, int Syllables)
{
    /// <summary>Sentences by the splitter; words between white space that hold a letter or digit; a hyphened word is one.</summary>
    public static ReadingGrade Of(Prose prose)
    {
        var (sentences, words, syllables) = (0, 0, 0);
        foreach (var sentence in prose.Sentences)
        {
            var count = WordCount.Of(prose.Text.AsSpan(sentence.Start, sentence.Length));
            sentences += count > 0 ? 1 : 0;
            words += count;
            syllables += ProseWords.In(prose.Text, sentence).Sum(word => SyllableCounter.Of(prose.Text.Substring(word.Start, word.Length)));
        }

        return new ReadingGrade(sentences, words, syllables);
    }

    public double Value => Words == 0 ? 0 : (0.39 * Words / Sentences) + (11.8 * Syllables / Words) - 15.59;

    public static ReadingGrade operator +(ReadingGrade left, ReadingGrade right) =>
        new(left.Sentences + right.Sentences, left.Words + right.Words, left.Syllables + right.Syllables);
}
