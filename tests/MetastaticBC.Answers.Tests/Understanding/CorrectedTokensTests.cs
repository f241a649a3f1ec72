using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Answers.Tests.Understanding;

public sealed class CorrectedTokensTests
{
    [Theory]
    [InlineData("my brest hurts", "brest", "breast", "breast@3 hurt@9")]
    [InlineData("hairlos, then", "hairlos", "hair loss", "hair@0 loss@0")]
    [InlineData("the chemo therapy ended", "chemo therapy", "chemotherapy", "chemotherapi@4 end@18")]
    [InlineData("wich drug", "wich", "which", "drug@5")]
    [InlineData("drug thatt", "thatt", "that", "drug@0")]
    public void Of_PutsTheTermsOfWhatWasMeantInItsPlace(string message, string typed, string meant, string expected)
    {
        var start = message.IndexOf(typed, StringComparison.Ordinal);
        var correction = new Correction(new TextSpan(start, start + typed.Length), typed, meant);

        var tokens = CorrectedTokens.Of(TextAnalyzer.English.Analyze(message), [correction], TextAnalyzer.English);

        Assert.Equal(expected, string.Join(' ', tokens.Select(token => $"{token.Term}@{token.Span.Start}")));
    }

    [Fact]
    public void Of_NoCorrections_ChangesNothing()
    {
        var tokens = TextAnalyzer.English.Analyze("sore bones");

        Assert.Same(tokens, CorrectedTokens.Of(tokens, [], TextAnalyzer.English));
    }
}
