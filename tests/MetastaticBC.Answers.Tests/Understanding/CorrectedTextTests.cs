using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Answers.Tests.Understanding;

public sealed class CorrectedTextTests
{
    private const string Text = "My brest hurts. Is hairlos bad? The chemo therapy ended.";

    private static readonly Correction[] Corrections = [Correct("brest", "breast"), Correct("hairlos", "hair loss"), Correct("chemo therapy", "chemotherapy")];

    [Theory]
    [InlineData("My brest hurts", "My breast hurts")]
    [InlineData("Is hairlos bad", "Is hair loss bad")]
    [InlineData("brest", "breast")]
    [InlineData("bad?", "bad?")]
    [InlineData(Text, "My breast hurts. Is hair loss bad? The chemotherapy ended.")]
    public void Of_OnePart_HasItsOwnCorrections(string part, string expected) => Assert.Equal(expected, CorrectedText.Of(Text, [SpanOf(part)], Corrections));

    [Fact]
    public void Of_SeveralParts_AreJoinedByASpace() =>
        Assert.Equal("My breast hurts The chemotherapy ended.", CorrectedText.Of(Text, [SpanOf("My brest hurts"), SpanOf("The chemo therapy ended.")], Corrections));

    [Fact]
    public void Of_ACorrectionAcrossTheEndOfAPart_IsLeftOut() =>
        Assert.Equal("The chemo", CorrectedText.Of(Text, [SpanOf("The chemo")], Corrections));

    [Fact]
    public void Of_NoCorrections_IsAsTyped() => Assert.Equal("Is hairlos bad", CorrectedText.Of(Text, [SpanOf("Is hairlos bad")], []));

    [Fact]
    public void Of_NoParts_IsEmpty() => Assert.Equal("", CorrectedText.Of(Text, [], Corrections));

    private static Correction Correct(string typed, string meant) => new(SpanOf(typed), typed, meant);

    private static TextSpan SpanOf(string part)
    {
        var start = Text.IndexOf(part, StringComparison.Ordinal);
        return new TextSpan(start, start + part.Length);
    }
}
