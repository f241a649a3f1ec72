using MetastaticBC.Knowledge.Importing;
using MetastaticBC.Knowledge.Importing.Pdf;

namespace MetastaticBC.Knowledge.Tests.Importing.Pdf;

public sealed class PdfToTextTests
{
    [Fact]
    public void Read_TheProgramIsMissing_NamesThePackage()
    {
        var log = new ImportLog("in/a.pdf");

        Assert.Null(new PdfToText(new ImportOptions(), "no-such-program").Read(new byte[1], log, TestContext.Current.CancellationToken));
        Assert.Contains("poppler-utils", Assert.Single(log.Problems.Problems).WhatToDo, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(20_000)]
    public void Read_ABrokenFile_IsRefused(int length)
    {
        PdfProgram.Require();
        var log = new ImportLog("in/a.pdf");

        Assert.Null(new PdfToText(new ImportOptions()).Read(Enumerable.Repeat((byte)'%', length).ToArray(), log, TestContext.Current.CancellationToken));
        Assert.Equal("pdf-broken", Assert.Single(log.Problems.Problems).Rule);
    }

    [Fact]
    public void Read_MoreTextThanTheLimit_IsRefused()
    {
        PdfProgram.Require();
        var log = new ImportLog("in/a.pdf");

        Assert.Null(new PdfToText(new ImportOptions { MaximumTextBytes = 100 }).Read(Fixture.Bytes("sleeping.pdf"), log, TestContext.Current.CancellationToken));
        Assert.Equal("pdf-size", Assert.Single(log.Problems.Problems).Rule);
    }

    /// <summary>A program that neither reads nor ends.</summary>
    [Fact]
    public Task Read_NoTimeLeft_StopsTheProgram() => HangGuard.RunAsync(() =>
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs a shell script.");
        var folder = Directory.CreateTempSubdirectory("metastaticbc-");
        var program = Path.Combine(folder.FullName, "endless");
        File.WriteAllText(program, "#!/bin/sh\nsleep 100\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        Assert.ThrowsAny<OperationCanceledException>(() => new PdfToText(new ImportOptions(), program).Read(new byte[1_000_000], new ImportLog(""), limit.Token));
        folder.Delete(recursive: true);
    });
}
