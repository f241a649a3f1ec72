using System.Text;
using MetastaticBC.Knowledge.Importing;

namespace MetastaticBC.Bot.Commands;

/// <summary>Stores imported documents in one folder. A document is there whole or not at all.</summary>
internal sealed class ImportFolder(string folder, bool overwrites)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="target">Where the document is now, or would be.</param>
    /// <returns>What to do where it could not be stored, else null.</returns>
    public string? Store(ImportedDocument document, out string target)
    {
        target = Free(document.FileName);
        if (!overwrites && Path.Exists(target))
            return "A document of this name is there already. Replace it with --overwrite, or name another folder with --to.";
        var draft = target + ".part";
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(draft, document.Markdown, Utf8);
            File.Move(draft, target, overwrites);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Discard(draft);
            return "This can't be written. Name a folder with --to in which this account may write.";
        }
    }

    /// <summary>Two files of one run may have the same name: the second gets a number.</summary>
    private string Free(string name)
    {
        var bare = Path.GetFileNameWithoutExtension(name);
        var free = name;
        for (var number = 2; !_taken.Add(free); number++)
            free = $"{bare}-{number}.md";
        return Path.Combine(folder, free);
    }

    private static void Discard(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // It never came to be, or can't be touched either.
        }
    }
}
