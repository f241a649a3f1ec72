using System.Diagnostics;
using System.Text;

namespace MetastaticBC.Search.Tests.Analysis;

/// <summary>Programs and files of other projects that the analysis is compared with.</summary>
internal static class ReferenceProgram
{
    private static readonly bool IsRequired = Environment.GetEnvironmentVariable("CI") == "true";

    public static string Root { get; } = FindRoot();

    /// <summary>Skips the running test with the reason where the program is missing; fails it in CI, where it must be there.</summary>
    public static void Require(string program, string package) => Require(
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program))),
        program,
        package);

    /// <summary>The same for a file.</summary>
    public static void RequireFile(string path, string package) => Require(File.Exists(path), path, package);

    /// <summary>What a program writes to its standard output when it is given the input, both UTF-8.</summary>
    public static async Task<string> RunAsync(string input, string program, params string[] arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var text = await output;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return text;
    }

    private static void Require(bool isThere, string what, string package)
    {
        if (!isThere && IsRequired)
            Assert.Fail($"{what} was not found, and CI=true: install {package}.");
        Assert.SkipUnless(isThere, $"{what} was not found: install {package}.");
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MetastaticBC.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests do not run from within the repository.");
    }
}
