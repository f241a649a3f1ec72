using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Answers.Understanding;

/// <summary>Puts the terms of what words were meant to be in the place of the terms as typed; spans stay those of the message.</summary>
internal static class CorrectedTokens
{
    /// <param name="tokens">Of the message, by <paramref name="analyzer"/>.</param>
    /// <param name="corrections">Of the same message, in order. One that the analyzer leaves out takes its word out too.</param>
    public static IReadOnlyList<Token> Of(IReadOnlyList<Token> tokens, IReadOnlyList<Correction> corrections, TextAnalyzer analyzer)
    {
        if (corrections.Count == 0)
            return tokens;
        var corrected = new List<Token>();
        var next = 0;
        foreach (var correction in corrections)
        {
            for (; next < tokens.Count && tokens[next].Span.Start < correction.Span.Start; next++)
                corrected.Add(tokens[next]);
            var position = next < tokens.Count ? tokens[next].Position : 0;
            corrected.AddRange(analyzer.Analyze(correction.Meant).Select(token => new Token(token.Term, correction.Span, position)));
            while (next < tokens.Count && tokens[next].Span.Start < correction.Span.End)
                next++;
        }

        corrected.AddRange(tokens.Skip(next));
        return corrected;
    }
}
