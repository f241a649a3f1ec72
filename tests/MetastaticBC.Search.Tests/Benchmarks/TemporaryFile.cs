using System.IO.Compression;
using System.Text;

namespace MetastaticBC.Search.Tests.Benchmarks;

/// <summary>A file with these bytes that is gone after the test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("benchmark-input-").FullName;

    /// <param name="name">With <c>.gz</c> at its end the content is packed.</param>
    public TemporaryFile(string name, string content)
        : this(name, name.EndsWith(".gz", StringComparison.Ordinal) ? Pack(content) : Encoding.UTF8.GetBytes(content))
    {
    }

    public TemporaryFile(string name, byte[] content)
    {
        Path = System.IO.Path.Combine(_folder, name);
        File.WriteAllBytes(Path, content);
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static byte[] Pack(string content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
            gzip.Write(Encoding.UTF8.GetBytes(content));
        return packed.ToArray();
    }
}
