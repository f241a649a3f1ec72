using System.Globalization;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot.Tests.Commands;

public sealed class TrainCommandTests : IDisposable
{
    private static readonly string[] Labels = [.. Enum.GetNames<UrgencyLevel>(), "personal", "none", "greeting", "thanks", "goodbye", "identity"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Train_LabelledMessages_WritesAModelThatCanBeRead()
    {
        WriteTwoVoices();

        var run = await CommandRun.OfAsync("train", _folder.Path);

        Assert.Equal((0, "32 messages learned\n", ""), (run.ExitCode, run.Output, run.Error));
        var model = LinearModel.Read(await ReadModelAsync());
        Assert.Contains(model.Rarities, rarity => rarity > 0);
        Assert.All(
            (string[])["crisis", "urgent", "emergency", "same-day", "carer", "personal", "greeting", "thanks", "goodbye", "identity"],
            head => Assert.True(double.IsFinite(model[head].Bias)));
        Assert.Contains(model["crisis"].Weights, weight => weight != 0);
    }

    [Fact]
    public async Task Train_TheSameMessagesAgain_WritesTheSameBytes()
    {
        WriteTwoVoices();
        await CommandRun.OfAsync("train", _folder.Path);
        var first = await ReadModelAsync();
        _folder.Write(LinearModel.SafetyFileName, "an older model");

        await CommandRun.OfAsync("train", _folder.Path);

        Assert.Equal(first, await ReadModelAsync());
    }

    [Fact]
    public async Task TrainValidate_PrintsATableAndWritesNothing()
    {
        WriteTwoVoices();

        var run = await CommandRun.OfAsync("train", _folder.Path, "--validate");

        var rows = run.Output.TrimEnd('\n').Split('\n').Select(line => line.Split('\t')).ToList();
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["label", "messages"], rows[0].Take(2));
        Assert.Equal(Labels.Order(StringComparer.Ordinal), rows.Skip(1).Select(row => row[0]));
        Assert.Equal(["6", "2", "2", "4", "2", "2", "2", "8", "2", "2"], rows.Skip(1).Select(row => row[1]));
        Assert.All(rows.Skip(1), row => Assert.Equal(Number(row[1]), row.Skip(2).Sum(Number)));
        Assert.False(File.Exists(ModelPath));
    }

    [Fact]
    public async Task Train_NoFolderOfMessages_IsRefused()
    {
        (await CommandRun.OfAsync("train", _folder.Path)).AssertRefused($"{_folder.Path}:1: ");
        (await CommandRun.OfAsync("train", _folder.PathOf("nowhere"), "--validate")).AssertRefused($"{_folder.PathOf("nowhere")}:1: ");
        Assert.False(File.Exists(ModelPath));
    }

    [Theory]
    [InlineData("[E]\nI can't breathe\n[perhaps]\nhello\n", 3)]
    [InlineData("# a comment\nI can't breathe\n[E]\n", 2)]
    public async Task Train_ALineWithoutAKnownLabel_IsRefusedWithItsPlace(string text, int line)
    {
        WriteTwoVoices();
        var path = _folder.Write("safety/zoe.txt", text);

        (await CommandRun.OfAsync("train", _folder.Path)).AssertRefused($"{path}:{line}: ");
        (await CommandRun.OfAsync("train", "--validate", _folder.Path)).AssertRefused($"{path}:{line}: ");
        Assert.False(File.Exists(ModelPath));
    }

    [Fact]
    public async Task Train_AModelThatCantBeWritten_IsRefused()
    {
        WriteTwoVoices();
        Directory.CreateDirectory(ModelPath);

        (await CommandRun.OfAsync("train", _folder.Path)).AssertRefused($"{_folder.Path}:1: ");
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private string ModelPath => _folder.PathOf(LinearModel.SafetyFileName);

    private Task<byte[]> ReadModelAsync() => File.ReadAllBytesAsync(ModelPath, TestContext.Current.CancellationToken);

    /// <summary>Sixteen messages each, every label in both.</summary>
    private void WriteTwoVoices()
    {
        _folder.Write("safety/ann.txt", """
            [E R5]
            I can't breathe
            her lips are blue and she gasps for air
            my chest hurts and I am sweating
            [O]
            temperature of 38.5 after chemo
            [S]
            my skin looks a bit yellow since Monday
            [X]
            I want to die
            [X carer]
            my husband says he wants to end his life
            [personal]
            should I stop taking my tablets?
            [none]
            what is a bone scan?
            how is a wig washed?
            where is the car park?
            does the clinic open on Sundays?
            [greeting]
            hello there
            [thanks]
            thank you so much
            [goodbye]
            goodbye for now
            [identity]
            are you a nurse?
            """);
        _folder.Write("safety/ben.txt", """
            [E]
            he has stopped breathing
            mum is having a fit
            I coughed up a lot of blood
            [O]
            shivering all night, chemo last week
            [S]
            a new lump under my arm
            [X]
            I don't want to live any more
            [X carer]
            my sister talks of killing herself
            [personal]
            is my scan result bad?
            [none]
            what does oestrogen do?
            which foods hold iron?
            who drives the hospital bus?
            may visitors bring flowers?
            [greeting]
            good morning
            [thanks]
            many thanks
            [goodbye]
            bye
            [identity]
            who are you?
            """);
    }
}
