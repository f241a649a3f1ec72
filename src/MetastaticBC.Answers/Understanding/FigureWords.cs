using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Understanding;

/// <summary>Tells a question that a number answers.</summary>
internal static class FigureWords
{
    private static readonly string[] Measures = ["many", "much", "long", "often", "soon", "far", "big", "likely", "common", "high", "low", "old", "quickly", "fast"];

    /// <param name="words">Every word of the question.</param>
    public static bool AskIn(IReadOnlyList<Token> words)
    {
        for (var index = 0; index < words.Count; index++)
        {
            var next = index + 1 < words.Count ? words[index + 1].Term : "";
            if (words[index].Term is "percent" or "percentage" or "proportion" or "odds" || (words[index].Term is "how" or "hows" && Measures.Contains(next)))
                return true;
        }

        return false;
    }
}
