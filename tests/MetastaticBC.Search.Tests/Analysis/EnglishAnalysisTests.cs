using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Tests.Analysis;

/// <summary>The table <c>english-analyses.txt</c>, which a reader can check line by line.</summary>
public sealed class EnglishAnalysisTests
{
    public static TheoryData<string, string> Rows() => [.. File
        .ReadLines(Path.Combine(ReferenceProgram.Root, "tests/MetastaticBC.Search.Tests/Analysis/english-analyses.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(" => "))
        .Select(sides => (sides[0], sides[1]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void English_GivesTheAnalysis(string text, string expected)
    {
        var tokens = TextAnalyzer.English.Analyze(text);

        // Stop words at the end leave no trace in the tokens.
        Assert.Equal(expected.Replace(" _", "_", StringComparison.Ordinal).TrimEnd('_').Replace("_", " _", StringComparison.Ordinal).Trim(), Write(tokens));
    }

    private static string Write(IReadOnlyList<Token> tokens) => tokens.Count == 0 ? "" : string.Join(' ', Enumerable
        .Range(0, tokens[^1].Position + 1)
        .Select(position => string.Join('|', tokens.Where(token => token.Position == position).Select(Write).DefaultIfEmpty("_"))));

    private static string Write(Token token) => token.Length == 1 ? token.Term : $"{token.Term}~{token.Length}";
}
