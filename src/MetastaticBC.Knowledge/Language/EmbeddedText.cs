using System.Reflection;

namespace MetastaticBC.Knowledge.Language;

/// <summary>Reads the data files that are built into the rooms: word lists, tables and the built-in safety texts.</summary>
public static class EmbeddedText
{
    private static readonly Assembly Own = typeof(EmbeddedText).Assembly;

    /// <exception cref="InvalidOperationException">No such file was built into the assembly.</exception>
    public static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw Missing(assembly, name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The lines that say something, trimmed: no blank ones, none that begin with <c>#</c>.</summary>
    /// <exception cref="InvalidOperationException">No such file was built into the assembly.</exception>
    public static IEnumerable<string> Lines(Assembly assembly, string name) =>
        Read(assembly, name).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'));

    /// <exception cref="InvalidOperationException">No such file was built into this assembly.</exception>
    internal static byte[] Bytes(string name)
    {
        using var stream = Own.GetManifestResourceStream(name) ?? throw Missing(Own, name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    internal static string Read(string name) => Read(Own, name);

    internal static IEnumerable<string> Lines(string name) => Lines(Own, name);

    private static InvalidOperationException Missing(Assembly assembly, string name) => new($"The data file {name} is not built into {assembly.GetName().Name}.");
}
