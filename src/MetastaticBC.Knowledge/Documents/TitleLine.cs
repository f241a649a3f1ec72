using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Documents;

/// <summary>Finds the title on the first line of plain text, also where it ran together with the first sentence.</summary>
/// <param name="Title">Null where the line shows none.</param>
/// <param name="Span">What of the line is title and nothing else; empty where the line is body text from its start.</param>
internal readonly record struct TitleLine(string? Title, TextSpan Span)
{
    private const int MaximumWords = 16;
    private const int MinimumWords = 2;

    /// <param name="line">The first line that is not blank.</param>
    /// <param name="rest">Whether anything follows the line.</param>
    /// <param name="standsAlone">Whether a blank line, a date line or a byline follows.</param>
    public static TitleLine Find(string text, TextSpan line, bool rest, bool standsAlone)
    {
        var content = text.AsSpan(line.Start, line.Length);
        var words = WordCount.Of(content);
        if (rest && words is > 0 and <= MaximumWords && content[^1] is not ('.' or ',' or ';' or ':') && (standsAlone || TitleCase.Holds(content)))
            return new TitleLine(content.ToString(), line);
        if (words <= MinimumWords)
            return default;
        return AsQuestion(text, line) ?? AtGlue(content, line) ?? AsRun(content, line);
    }

    /// <summary>"What Is Metastatic Breast Cancer? It is ...": a headline in title case that ends itself.</summary>
    private static TitleLine? AsQuestion(string text, TextSpan line)
    {
        var sentence = SentenceSplitter.Split(text, line)[0];
        var content = text.AsSpan(sentence.Start, sentence.Length);
        return sentence.End < line.End && content[^1] is '?' && WordCount.Of(content) is >= MinimumWords and <= MaximumWords && TitleCase.Holds(content)
            ? new TitleLine(content.ToString(), sentence)
            : null;
    }

    /// <summary>"Breast Cancer TreatmentsBreast cancer is ...": capitals within a word, then a word in small letters.</summary>
    private static TitleLine? AtGlue(ReadOnlySpan<char> content, TextSpan line)
    {
        var run = TitleCase.CapitalRun(content);
        for (var index = 2; index + 1 < run; index++)
        {
            var glued = char.IsUpper(content[index]) && char.IsLower(content[index + 1])
                && (content[index - 1] is '?' or '!' || (char.IsLower(content[index - 1]) && char.IsLower(content[index - 2])));
            if (!glued || WordCount.Of(content[..index]) < MinimumWords)
                continue;
            var behind = content[index..].IndexOf(' ');
            if (behind > 0 && index + behind + 1 < content.Length && char.IsLower(content[index + behind + 1]))
                return new TitleLine(content[..index].ToString(), new TextSpan(line.Start, line.Start + index));
        }

        return null;
    }

    /// <summary>
    /// "Breast Cancer Treatments Breast cancer is ...": the capitals before the sentence's own name the document, but where they
    /// end can't be known, so nothing is taken from the sentence.
    /// </summary>
    private static TitleLine AsRun(ReadOnlySpan<char> content, TextSpan line)
    {
        var run = content[..TitleCase.CapitalRun(content)];
        var last = run.LastIndexOf(' ');
        var isTitle = last > 0 && run.Length < content.Length && WordCount.Of(run) is > 1 + MinimumWords and <= MaximumWords;
        return isTitle && !run.ContainsAny(".,;:") ? new TitleLine(run[..last].TrimEnd().ToString(), new TextSpan(line.Start, line.Start)) : default;
    }
}
