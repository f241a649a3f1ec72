using MetastaticBC.Bot.Channels.DirectLine;
using Microsoft.Extensions.Logging;

namespace MetastaticBC.Bot.Tests.Channels.DirectLine;

public sealed class TokenKeyFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RecordedLog _log = new();

    public void Dispose()
    {
        _folder.Dispose();
        _log.Dispose();
    }

    [Fact]
    public void ReadOrCreate_ANewFolder_KeepsTheKeyForItsOwnerOnly()
    {
        var key = Read(_folder.PathOf("data"));

        Assert.Equal(32, key.Length);
        Assert.Equal(key, Read(_folder.PathOf("data")));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.PathOf("data/directline.key")));
    }

    [Fact]
    public async Task ReadOrCreate_ByManyAtOnce_IsOneKey()
    {
        var keys = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Convert.ToHexString(Read(_folder.Path)))));

        Assert.Single(keys.Distinct());
        Assert.Single(Directory.EnumerateFiles(_folder.Path));
    }

    [Theory]
    [InlineData("nonsense!")]
    [InlineData("c2hvcnQ=")]
    [InlineData("")]
    public void ReadOrCreate_AFileThatHoldsNoKey_IsNotWrittenOver(string text)
    {
        _folder.Write("directline.key", text);

        Assert.Contains("directline.key", Assert.Single(Assert.Throws<SettingsException>(() => Read(_folder.Path)).Faults), StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(_folder.PathOf("directline.key")));
    }

    [Fact]
    public void ReadOrCreate_AFolderThatCantBe_GivesAKeyOfThisProcess()
    {
        _folder.Write("file", "");

        Assert.Equal(32, Read(_folder.PathOf("file")).Length);
        Assert.Contains("can't be kept", _log.Text, StringComparison.Ordinal);
    }

    private byte[] Read(string folder) => TokenKeyFile.ReadOrCreate(folder, _log.CreateLogger("test"));
}
