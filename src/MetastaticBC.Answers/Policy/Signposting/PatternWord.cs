using MetastaticBC.Search.Analysis.Stemming;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>A word of a wording. Meets a word with the same stem and, where long enough, one with a slip of the pen.</summary>
/// <param name="text">In small letters.</param>
/// <param name="id">Its number in its vocabulary, from 0.</param>
internal sealed class PatternWord(string text, int id)
{
    /// <summary>Shorter words differ by one letter too often ("leg", "let").</summary>
    private const int MinimumLengthForSlip = 6;

    public string Text => text;

    public int Id => id;

    public string Stem { get; } = EnglishStemmer.Stem(text);

    public bool AllowsSlip => text.Length >= MinimumLengthForSlip;

    public bool Matches(MessageWord word) =>
        word.Stem == Stem
        || (AllowsSlip && word.Text.Length >= MinimumLengthForSlip - 1 && word.Text[0] == text[0] && OneSlip.Apart(word.Text, text));
}
