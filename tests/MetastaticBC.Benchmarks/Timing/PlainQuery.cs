using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Benchmarks.Timing;

/// <summary>A question as any of its analysed terms, with nothing added: what a bare search engine would ask.</summary>
internal static class PlainQuery
{
    [ThreadStatic]
    private static TokenBuffer? _buffer;

    /// <summary>A term that comes twice counts twice.</summary>
    public static SearchQuery Of(string question)
    {
        var tokens = Analyze(question);
        var groups = new SynonymGroup[CountFirsts(tokens)];
        var added = 0;
        for (var index = 0; index < tokens.Count; index++)
        {
            if (FirstOf(tokens, index) == index)
                groups[added++] = new SynonymGroup([new Wording([tokens[index].Term])], Count(tokens, tokens[index].Term));
        }

        return new SearchQuery(groups);
    }

    /// <summary>Into this thread's buffer.</summary>
    public static List<Token> Analyze(string question)
    {
        var buffer = _buffer ??= new TokenBuffer();
        TextAnalyzer.English.Analyze(question, new TextSpan(0, question.Length), buffer);
        return buffer.Tokens;
    }

    private static int CountFirsts(List<Token> tokens)
    {
        var firsts = 0;
        for (var index = 0; index < tokens.Count; index++)
            firsts += FirstOf(tokens, index) == index ? 1 : 0;
        return firsts;
    }

    /// <summary>Where the same term stands first.</summary>
    private static int FirstOf(List<Token> tokens, int index)
    {
        var first = 0;
        while (tokens[first].Term != tokens[index].Term)
            first++;
        return first;
    }

    private static int Count(List<Token> tokens, string term)
    {
        var count = 0;
        foreach (var token in tokens)
            count += token.Term == term ? 1 : 0;
        return count;
    }
}
