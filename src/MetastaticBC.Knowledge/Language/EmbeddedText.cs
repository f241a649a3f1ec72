namespace MetastaticBC.Knowledge.Language;

/// <summary>Reads the data files that are built into this assembly.</summary>
internal static class EmbeddedText
{
    /// <exception cref="InvalidOperationException">No such file was built in.</exception>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The data file {name} is not built into this assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The lines that say something: no blank ones, none that begin with <c>#</c>.</summary>
    public static IEnumerable<string> Lines(string name) =>
        Read(name).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'));
}
