using System.Text;
using System.Text.Json;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Tests.Analysis;

/// <summary>Compares the words with those of Node's Intl.Segmenter, which is ICU's word segmentation, over random and nasty text.</summary>
public sealed class IntlSegmenterTests
{
    /// <summary>ICU calls a Hebrew word that ends in an apostrophe (rule WB7a) no word; it is one all the same.</summary>
    private const string Script = """
        const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
        const isWord = part => part.isWordLike || /\p{Script=Hebrew}.*'/su.test(part.segment);
        const words = text => [...segmenter.segment(text)].filter(isWord).map(part => part.index + '-' + (part.index + part.segment.length));
        console.log(JSON.stringify(JSON.parse(require('fs').readFileSync(0, 'utf8')).map(text => words(text).join(' '))));
        """;

    [Fact]
    public async Task Words_AreThoseOfIntlSegmenter()
    {
        ReferenceProgram.Require("node", "nodejs");
        List<string> texts = [.. SegmentedText.Nasty, .. SegmentedText.Random(count: 20_000)];

        var answer = await ReferenceProgram.RunAsync(JsonSerializer.Serialize(texts.Select(Tailor)), "node", "-e", Script);

        var expected = JsonSerializer.Deserialize<string[]>(answer)!;
        Assert.Equal(texts.Count, expected.Length);
        var disagreements = texts.Zip(expected)
            .Select(pair => (pair.First, Expected: pair.Second, Ours: Words(pair.First)))
            .Where(row => !string.Equals(row.Ours, row.Expected, StringComparison.Ordinal))
            .Select(row => $"{Hex(row.First)}: {row.Ours}, expected {row.Expected}")
            .ToList();
        Assert.True(disagreements.Count == 0, $"{disagreements.Count} of {texts.Count} disagree:\n{string.Join('\n', disagreements.Take(40))}");
    }

    /// <summary>
    /// Our tailorings, put into the text unit by unit: what we read differently becomes a character that ICU reads as we do, so that
    /// all places stay. A lone surrogate, which JSON can't carry, becomes the replacement character.
    /// </summary>
    private static string Tailor(string text) => string.Create(text.Length, text, (units, source) =>
    {
        for (var index = 0; index < units.Length; index++)
        {
            units[index] = source[index] switch
            {
                '.' or '\u2024' or '\uFE52' or '\uFF0E' or '\u00B7' or '\u0387' => ',',
                ':' or '\u2027' or '\uFE13' or '\uFE55' or '\uFF1A' => '!',
                '_' or '\u202F' or '\u203F' or '\u2040' or '\u2054' or '\uFE33' or '\uFE34' or '\uFE4D' or '\uFE4E' or '\uFE4F' or '\uFF3F' => '!',
                '\u00B4' or '\u2032' => '\u05F4',
                // Rule WB3c: makes one segment of a joiner and the emoji behind it, even of a word before them.
                '\u200D' => '\u2060',
                // Skin tones: any emoji that is none.
                >= '\uDFFB' and <= '\uDFFF' when index > 0 && source[index - 1] == '\uD83C' => '\uDF00',
                var unit when char.IsSurrogate(unit) && !IsPaired(source, index) => '\uFFFD',
                var unit => unit,
            };
        }
    });

    private static bool IsPaired(string text, int index) =>
        char.IsHighSurrogate(text[index])
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1]);

    private static string Words(string text) =>
        string.Join(' ', WordTokenizer.Words(text, new TextSpan(0, text.Length)).Select(span => $"{span.Start}-{span.End}"));

    private static string Hex(string text) => string.Join(' ', text.Select(unit => $"{(int)unit:X4}"));
}
