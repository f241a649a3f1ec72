using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class SafetyReaderTests
{
    /// <summary>How many texts are tried; <c>.ci/run --full</c> tries 100 000.</summary>
    private static readonly int Cases = int.Parse(Environment.GetEnvironmentVariable("SAFETY_TEXTS") ?? "6000", CultureInfo.InvariantCulture);

    private static readonly string[] Hostile =
    [
        "can't ", "breathe ", "no ", "not ", "want to die ", "fever ", "chemo ", "should I take ", "what are the signs of ", "now ", "38.5 ", "38,5C ",
        "1.2.3.4 ", "999999999999999999999 ", "०१२ ", "不想活", "أموت ", "żyć ", "жить ", "morir ", "Ⅳ", "😭", "👨‍👩‍👧‍👦", "🏳️‍🌈 ", "\u0301", "\u0E49\u0E49",
        "a\u0301\u0323", "\uD83D", "\uDE00 ", "\u202E", "\u200D", "\uFEFF", "(", "[", "{", "<", ")", "]", "}", ">", ".", "?!", "\n", "\0", "'", "’", "\\",
    ];

    private static readonly string[] Endless = ["a", "ä", "ing", "骨", "𝒂", "9", "x1", "e\u0301", "\u00AD"];

    private static readonly Gen<string> Words = Gen.Elements(Hostile).ArrayOf().Select(string.Concat).Resize(12);

    private static readonly Gen<string> Repetitions = Repeated(Hostile, 4000);

    private static readonly Gen<string> LongWords = Repeated(Endless, 20_000).Select(text => "b" + text);

    private static readonly Gen<string> Nested =
        Gen.Choose(1, 2000).Select(depth => new string('(', depth) + "I can't breathe" + new string(')', depth));

    private static readonly Gen<string> Texts = Gen.Frequency(
        (300, RandomText.Texts.Resize(12)),
        (300, Words),
        (200, ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get)),
        (100, RandomText.Texts.SelectMany(before => Words.Select(text => before + text)).Resize(20)),
        (1, Repetitions),
        (1, LongWords),
        (1, Nested));

    [Fact]
    public void Read_OfAnyText_GivesTheSameSignalTwiceAtOnce() => FixedSeed.Holds(Texts, text =>
    {
        var (first, second) = (SafetySignal.None, SafetySignal.None with { SignpostId = "not read" });
        Parallel.Invoke(() => first = Read(text), () => second = Read(text));

        Assert.Equal(first, second);
    }, Cases);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("?!... (()) 😭")]
    [InlineData("\uD83D")]
    public void Read_OfNoWords_IsNoSignal(string text) => Assert.Equal(SafetySignal.None, Read(text));

    private static Gen<string> Repeated(string[] pieces, int most) =>
        Gen.Elements(pieces).SelectMany(piece => Gen.Choose(1, most).Select(times => string.Concat(Enumerable.Repeat(piece, times))));

    private static SafetySignal Read(string text) => MessageTurn.Safety.Read(text, TextAnalyzer.Words.Analyze(text));
}
