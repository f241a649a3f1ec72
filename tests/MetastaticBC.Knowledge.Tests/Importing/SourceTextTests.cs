using System.Text;
using MetastaticBC.Knowledge.Importing;

namespace MetastaticBC.Knowledge.Tests.Importing;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("636166C3A9", null, "café", null)]
    [InlineData("EFBBBF636166C3A9", null, "café", null)]
    [InlineData("636166E9", null, "café", "converted from Windows-1252")]
    [InlineData("93696E9420A3 32", null, "“in” £2", "converted from Windows-1252")]
    [InlineData("FFFE6300E900", null, "cé", "converted from UTF-16")]
    [InlineData("FEFF006300E9", null, "cé", "converted from UTF-16, big-endian")]
    [InlineData("FFFE000063000000", null, "c", "converted from UTF-32")]
    [InlineData("E9", "iso-8859-1", "é", "converted from Windows-1252")]
    [InlineData("EF", "windows-1251", "п", "converted from windows-1251")]
    [InlineData("C3A9", "utf-8", "é", null)]
    [InlineData("E9", "utf-8", "é", "converted from Windows-1252")]
    [InlineData("C3A9", "no-such-encoding", "é", null)]
    [InlineData("EFBBBFC3A9", "iso-8859-1", "é", null)]
    public void Decode_ReadsAndNamesTheEncoding(string hex, string? declared, string expected, string? note)
    {
        var log = new ImportLog("in/a.txt");

        Assert.Equal(expected, SourceText.Decode(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)), log, declared));
        Assert.Equal(note is null ? [] : [note], log.Notes);
    }

    [Theory]
    [InlineData("63810A", "unknown-encoding", 1)]
    [InlineData("FFFE00D8", "unknown-encoding", 1)]
    [InlineData("610A6200", "binary-file", 2)]
    public void Decode_WhatIsNoText_IsRefused(string hex, string rule, int line)
    {
        var log = new ImportLog("in/a.txt");

        Assert.Null(SourceText.Decode(Convert.FromHexString(hex), log));
        Assert.Equal([(rule, line)], log.Problems.Problems.Select(problem => (problem.Rule, problem.Line)));
    }

    [Fact]
    public void Decode_TheEncodingsOfWindows_NeedNoRegistration() => Assert.Equal(1252, WesternEncoding.Instance.CodePage);

    [Fact]
    public void Import_AStrangeMark_IsNotTakenForText() =>
        Fixture.AssertRefused(Fixture.Import("a.txt", [.. Encoding.ASCII.GetBytes("word\n"), 0x90]), "unknown-encoding");
}
