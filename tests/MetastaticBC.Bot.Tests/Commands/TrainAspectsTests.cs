using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot.Tests.Commands;

/// <summary><c>train</c> on a folder that also holds texts of aspects.</summary>
public sealed class TrainAspectsTests : IDisposable
{
    private const string Ann = "# a comment\nwhat\twhat is an okapi\ncost\twho pays for an okapi\n\nside-effects+manage\twhat helps when okapis itch\n";
    private const string Ben = "what\twhat are okapis\ncost\tdo I pay for okapis\n";

    private readonly TemporaryFolder _folder = new();

    public TrainAspectsTests()
    {
        _folder.Write("safety/ann.txt", "[E R5]\nI can't breathe\n[none]\nwhat is a bone scan?\n");
        _folder.Write("safety/ben.txt", "[E]\nhe has stopped breathing\n[none]\nwhat does oestrogen do?\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Train_TextsOfAspects_WritesAModelThatCanBeRead()
    {
        WriteAspects();

        var run = await CommandRun.OfAsync("train", _folder.Path);

        Assert.Equal((0, "4 messages learned\n5 texts of aspects learned\n", ""), (run.ExitCode, run.Output, run.Error));
        var model = LinearModel.Read(await ReadModelAsync());
        Assert.All(Enum.GetNames<Aspect>(), name => Assert.True(double.IsFinite(model[name].Bias)));
        Assert.Contains(model[nameof(Aspect.Cost)].Weights, weight => weight != 0);
    }

    [Fact]
    public async Task Train_TheSameTextsAgain_WritesTheSameBytes()
    {
        WriteAspects();
        await CommandRun.OfAsync("train", _folder.Path);
        var first = await ReadModelAsync();
        _folder.Write(LinearModel.AspectsFileName, "an older model");

        await CommandRun.OfAsync("train", _folder.Path);

        Assert.Equal(first, await ReadModelAsync());
    }

    [Fact]
    public async Task Train_NoFolderOfAspects_LeavesTheirModel()
    {
        _folder.Write(LinearModel.AspectsFileName, "an older model");

        Assert.Equal("4 messages learned\n", (await CommandRun.OfAsync("train", _folder.Path)).Output);
        Assert.Equal("an older model"u8.ToArray(), await ReadModelAsync());
    }

    [Fact]
    public async Task TrainValidate_PrintsARowForEachVoice()
    {
        WriteAspects();

        var run = await CommandRun.OfAsync("train", _folder.Path, "--validate");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"\nvoice\ttexts\tright\nann\t3\t[0-3]\nben\t2\t[0-2]\n$", run.Output);
        AssertNothingWritten();
    }

    [Theory]
    [InlineData("what\twhat is an okapi\nperhaps\twho knows\n", 2)]
    [InlineData("# a comment\n\nwhat is an okapi\n", 3)]
    [InlineData("what\t\n", 1)]
    [InlineData("3\twho knows\n", 1)]
    [InlineData("what+\twho knows\n", 1)]
    public async Task Train_ALineWithoutAKnownAspect_IsRefusedWithItsPlaceAndWritesNothing(string text, int line)
    {
        WriteAspects();
        var path = _folder.Write("aspects/zoe.txt", text);

        (await CommandRun.OfAsync("train", _folder.Path)).AssertRefused($"{path}:{line}: ");
        (await CommandRun.OfAsync("train", _folder.Path, "--validate")).AssertRefused($"{path}:{line}: ");
        AssertNothingWritten();
    }

    [Fact]
    public async Task Train_AFolderOfAspectsWithoutTexts_IsRefused()
    {
        _folder.Write("aspects/ann.txt", "# nothing yet\n");

        (await CommandRun.OfAsync("train", _folder.Path)).AssertRefused($"{_folder.Path}:1: ");
        AssertNothingWritten();
    }

    private void AssertNothingWritten()
    {
        Assert.False(File.Exists(_folder.PathOf(LinearModel.SafetyFileName)));
        Assert.False(File.Exists(_folder.PathOf(LinearModel.AspectsFileName)));
    }

    private Task<byte[]> ReadModelAsync() => File.ReadAllBytesAsync(_folder.PathOf(LinearModel.AspectsFileName), TestContext.Current.CancellationToken);

    private void WriteAspects()
    {
        _folder.Write("aspects/ann.txt", Ann);
        _folder.Write("aspects/ben.txt", Ben);
    }
}
