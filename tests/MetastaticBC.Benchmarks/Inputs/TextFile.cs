using System.IO.Compression;
using System.Text;

namespace MetastaticBC.Benchmarks.Inputs;

/// <summary>Text files in UTF-8, packed where their name ends with <c>.gz</c>.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Every line with its number from 1; read as it is asked for.</summary>
    /// <exception cref="InputException">The file can't be read, unpacked or decoded.</exception>
    public static IEnumerable<(int Number, string Text)> Lines(string path)
    {
        using var reader = Guard(path, 0, () => new StreamReader(Unpacked(path), Strict));
        for (var number = 1; Guard(path, number - 1, reader.ReadLine) is { } line; number++)
            yield return (number, line);
    }

    /// <exception cref="InputException">The file can't be written.</exception>
    public static StreamWriter Create(string path) =>
        Guard(path, 0, () => new StreamWriter(Packed(path), Strict) { NewLine = "\n" }, "name a file in a folder that exists and that this account may write to.");

    private static Stream Unpacked(string path) => IsPacked(path) ? new GZipStream(File.OpenRead(path), CompressionMode.Decompress) : File.OpenRead(path);

    private static Stream Packed(string path) => IsPacked(path) ? new GZipStream(File.Create(path), CompressionLevel.Fastest) : File.Create(path);

    private static bool IsPacked(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    private static T Guard<T>(string path, int read, Func<T> access, string whatToDo = "name a file that exists, in UTF-8, and packed with gzip where its name ends with .gz.")
    {
        try
        {
            return access();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or InvalidDataException)
        {
            throw new InputException(path, read + 1, whatToDo);
        }
    }
}
