namespace MetastaticBC.Knowledge.Tests.Importing;

/// <summary>The program by which PDF files are read.</summary>
internal static class PdfProgram
{
    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["pdftotext.exe"] : ["pdftotext"];

    /// <summary>Skips the running test with the reason where the program is missing; fails it in CI, where it must be there.</summary>
    public static void Require()
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => Array.Exists(Names, name => File.Exists(Path.Combine(folder, name))));
        if (!isThere && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail("pdftotext was not found, and CI=true: install poppler-utils.");
        Assert.SkipUnless(isThere, "pdftotext was not found: install poppler-utils.");
    }
}
