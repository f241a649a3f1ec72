using System.Text;

namespace MetastaticBC.Bot.Tests;

/// <summary>A folder of a test's own, gone with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("metastaticbc-").FullName;

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>UTF-8, without a byte order mark unless the text begins with one; folders on the way are made.</summary>
    public string Write(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
