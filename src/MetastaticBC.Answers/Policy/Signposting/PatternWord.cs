using MetastaticBC.Search.Analysis.Stemming;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>A word of a wording. Meets a word with the same stem and, where long enough, one with a slip of the pen.</summary>
internal sealed class PatternWord(string text)
{
    /// <summary>Shorter words differ by one letter too often ("leg", "let").</summary>
    private const int MinimumLengthForSlip = 6;

    private readonly string _stem = EnglishStemmer.Stem(text);

    public string Text => text;

    public bool Matches(MessageWord word) =>
        word.Text == text || word.Stem == _stem
        || (text.Length >= MinimumLengthForSlip && word.Text.Length >= MinimumLengthForSlip - 1 && word.Text[0] == text[0] && OneSlip.Apart(word.Text, text));
}
