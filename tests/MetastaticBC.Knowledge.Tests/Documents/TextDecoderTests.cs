using System.Text;
using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Tests.Documents;

public sealed class TextDecoderTests
{
    [Fact]
    public void Decode_DropsTheByteOrderMark() => Assert.Equal("Bone", Decode([0xEF, 0xBB, 0xBF, .. "Bone"u8]).Text);

    [Fact]
    public void Decode_KeepsEveryLineEndAndAByteOrderMarkWithin()
    {
        const string text = "a\r\nb\rc\n\uFEFFd\u00A0 \u2028e";
        Assert.Equal(text, Decode(Encoding.UTF8.GetBytes(text)).Text);
    }

    [Fact]
    public void Decode_GivesEmptyTextForAnEmptyFile() => Assert.Equal("", Decode([]).Text);

    [Theory]
    [InlineData("one\ntwo\nthr\u0001ee", 3)]
    [InlineData("one\r\ntwo\r\nthr\u0001ee", 3)]
    [InlineData("one\rtwo\rthr\u0001ee", 3)]
    [InlineData("\u0001", 1)]
    public void Decode_TellsTheLineOfBrokenBytes(string text, int line)
    {
        var nul = Encoding.UTF8.GetBytes(text.Replace('\u0001', '\0'));
        Assert.Equal([$"kb.txt:{line} binary-file"], Decode(nul).Faults);
        var broken = Encoding.UTF8.GetBytes(text).Select(unit => unit == 1 ? (byte)0xFF : unit).ToArray();
        Assert.Equal([$"kb.txt:{line} not-utf-8"], Decode(broken).Faults);
    }

    [Fact]
    public void Decode_TellsTheLineFarIntoALongFile()
    {
        var lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("A line of é text.\n", 20_000)));
        Assert.Equal(["kb.txt:20001 not-utf-8"], Decode([.. lines, 0xC3]).Faults);
        Assert.Equal(["kb.txt:20001 not-utf-8"], Decode([.. lines, 0xED, 0xA0, 0x80, .. lines]).Faults);
    }

    [Fact]
    public void Decode_RefusesUtf16()
    {
        Assert.Equal(["kb.txt:1 binary-file"], Decode([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Bone")]).Faults);
        Assert.Equal(["kb.txt:1 not-utf-8"], Decode([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("骨转移")]).Faults);
    }

    private static (string? Text, string[] Faults) Decode(byte[] bytes)
    {
        var log = new ProblemLog("kb.txt");
        var text = TextDecoder.Decode(bytes, log);
        Assert.Equal(text is null, log.HasErrors);
        return (text, [.. log.Problems.Select(problem => $"{problem.File}:{problem.Line} {problem.Rule}")]);
    }
}
