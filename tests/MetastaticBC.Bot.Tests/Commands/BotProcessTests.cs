using System.Text;

namespace MetastaticBC.Bot.Tests.Commands;

/// <summary>The program itself, started from elsewhere: the same words as in process, in plain bytes.</summary>
public sealed class BotProcessTests
{
    private const string Question = "How is breast cancer in the liver treated?";

    [Fact]
    public async Task Ask_FromAnotherWorkingDirectory_PrintsTheSame()
    {
        var process = await BotProcess.RunAsync(["ask", Question]);
        var inside = await CommandRun.OfAsync(["ask", Question], "", TimeProvider.System);

        Assert.Equal(inside.Output, Encoding.UTF8.GetString(process.Output));
        Assert.Equal((0, ""), (process.ExitCode, process.Error));
        AssertPlainBytes(process.Output);
    }

    [Fact]
    public async Task Ask_LettersBeyondAscii_ArePrintedInUtf8()
    {
        using var folder = new TemporaryFolder();
        folder.Write("café.txt", "Café visits – 🙂\n\nThe café naïvely serves ½ a scone with “clotted” cream 🙂 on Fridays.\n");

        var process = await BotProcess.RunAsync(["ask", "scone with cream at the café on Fridays", "--knowledge", folder.Path]);

        Assert.Contains("The café naïvely serves ½ a scone with “clotted” cream 🙂 on Fridays.\n", Encoding.UTF8.GetString(process.Output), StringComparison.Ordinal);
        AssertPlainBytes(process.Output);
    }

    [Fact]
    public async Task Chat_ReadsUtf8FromItsInput()
    {
        using var folder = Library.TwoArticles();

        var process = await BotProcess.RunAsync(["chat", "--knowledge", folder.Path], "What about žluťoučký kůň?\n/quit\n");

        Assert.Contains("žluťoučký", Encoding.UTF8.GetString(process.Output), StringComparison.Ordinal);
        Assert.Equal(0, process.ExitCode);
        AssertPlainBytes(process.Output);
    }

    [Fact]
    public async Task Ask_AFolderThatDoesNotExist_ExitsWithTwo()
    {
        var process = await BotProcess.RunAsync(["ask", Question, "--knowledge", "nowhere"]);

        Assert.Equal(2, process.ExitCode);
        Assert.Empty(process.Output);
        Assert.StartsWith("nowhere:1: ", process.Error, StringComparison.Ordinal);
    }

    private static void AssertPlainBytes(byte[] output)
    {
        Assert.NotEqual(0xEF, output[0]);
        Assert.DoesNotContain((byte)'\r', output);
        Assert.Equal((byte)'\n', output[^1]);
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(output);
    }
}
