using System.Text;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Answers.Understanding;

/// <summary>Parts of a message with misspelt words written as they were meant.</summary>
internal static class CorrectedText
{
    /// <param name="parts">Of the text, in order; joined by a space.</param>
    /// <param name="corrections">In order.</param>
    public static string Of(string text, IEnumerable<TextSpan> parts, IReadOnlyList<Correction> corrections)
    {
        var corrected = new StringBuilder();
        foreach (var part in parts)
        {
            var start = part.Start;
            corrected.Append(corrected.Length > 0 ? " " : "");
            foreach (var correction in corrections.Where(correction => part.Contains(correction.Span)))
            {
                corrected.Append(text, start, correction.Span.Start - start).Append(correction.Meant);
                start = correction.Span.End;
            }

            corrected.Append(text, start, part.End - start);
        }

        return corrected.ToString();
    }
}
