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
        var (next, shift) = (0, 0);
        foreach (var correction in corrections)
        {
            for (; next < tokens.Count && tokens[next].Span.Start < correction.Span.Start; next++)
                corrected.Add(tokens[next] with { Position = tokens[next].Position + shift });
            var meant = analyzer.Analyze(correction.Meant);
            var start = next < tokens.Count ? tokens[next].Position + shift : corrected.Count == 0 ? 0 : corrected[^1].End;
            corrected.AddRange(meant.Select(token => token with { Span = correction.Span, Position = start + token.Position }));
            var (from, replaced) = (start - shift, 0);
            for (; next < tokens.Count && tokens[next].Span.Start < correction.Span.End; next++)
                replaced = Math.Max(replaced, tokens[next].End - from);
            shift += Math.Max(0, meant.Select(token => token.End).DefaultIfEmpty(0).Max() - replaced);
        }

        corrected.AddRange(tokens.Skip(next).Select(token => token with { Position = token.Position + shift }));
        return corrected;
    }
}
