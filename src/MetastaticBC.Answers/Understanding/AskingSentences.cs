using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Understanding;

/// <summary>Tells the part of a message that asks from the story around it.</summary>
internal static class AskingSentences
{
    /// <summary>A shorter message is read as a whole: it has no room for a story.</summary>
    private const int ShortestStory = 12;

    private static readonly ILookup<bool, string> Signs = EmbeddedText.Lines(typeof(AskingSentences).Assembly, "asking-words.txt")
        .ToLookup(line => line.StartsWith('^'), line => " " + line.TrimStart('^').Replace("'", "", StringComparison.Ordinal) + " ");

    /// <summary>The sentences that ask, in order; the whole text where none does or it is short.</summary>
    /// <param name="words">Every word of the text.</param>
    public static IReadOnlyList<TextSpan> Of(string text, IReadOnlyList<Token> words)
    {
        if (words.Count < ShortestStory)
            return [new TextSpan(0, text.Length)];
        var asking = Sentences(text, words).Where(sentence => Asks(text, sentence)).Select(sentence => Span(sentence)).ToList();
        return asking.Count == 0 ? [new TextSpan(0, text.Length)] : asking;
    }

    private static IEnumerable<List<Token>> Sentences(string text, IReadOnlyList<Token> words)
    {
        var sentence = new List<Token>();
        foreach (var word in words)
        {
            if (sentence.Count > 0 && Between(text, sentence[^1], word).ContainsAny(".!?;\n"))
            {
                yield return sentence;
                sentence = [];
            }

            sentence.Add(word);
        }

        if (sentence.Count > 0)
            yield return sentence;
    }

    private static bool Asks(string text, List<Token> sentence)
    {
        var behind = text.AsSpan(sentence[^1].Span.End).TrimStart(" \"')”’");
        if (behind.StartsWith("?"))
            return true;
        var said = $" {string.Join(' ', sentence.Select(word => word.Term.Replace("'", "", StringComparison.Ordinal)))} ";
        return Signs[true].Any(sign => said.StartsWith(sign, StringComparison.Ordinal)) || Signs[false].Any(sign => said.Contains(sign, StringComparison.Ordinal));
    }

    private static ReadOnlySpan<char> Between(string text, Token before, Token after) => text.AsSpan(before.Span.End, after.Span.Start - before.Span.End);

    private static TextSpan Span(List<Token> sentence) => new(sentence[0].Span.Start, sentence[^1].Span.End);
}
