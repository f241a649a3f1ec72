using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Understanding;

/// <summary>
/// Tells compounds that are one idea from those whose parts are ideas of their own. One whose parts say nothing alone is a name: a part
/// is a single letter ("x-ray", "T-DM1"), a number ("CDK4/6") or a stop word ("check-up"). "HER2-positive" speaks of two things.
/// </summary>
internal static class CompoundName
{
    /// <summary>The name that begins at a token, in its joined form; null where none does.</summary>
    public static Token? At(IReadOnlyList<Token> tokens, int index)
    {
        var longest = TokenPaths.LongestAt(tokens, index);
        if (longest.Length == 1)
            return null;
        var parts = TokenPaths.Parts(tokens, index, longest.End);
        return parts.Count < longest.Length || parts.Any(part => part.Length == 1 || part.All(char.IsAsciiDigit)) ? longest : null;
    }
}
