namespace MetastaticBC.Knowledge.Documents;

/// <summary>The title of a document that states none: its file name, read as words.</summary>
internal static class FileTitle
{
    public static string Of(string id)
    {
        var name = Path.GetFileNameWithoutExtension(id).Replace('-', ' ').Replace('_', ' ').Trim();
        return name.Length == 0 ? id : char.ToUpperInvariant(name[0]) + name[1..];
    }
}
