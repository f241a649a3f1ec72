using System.Text;

namespace MetastaticBC.Knowledge.Importing;

/// <summary>Makes a file name that is safe in every folder and every address: small letters, digits and single hyphens.</summary>
internal static class OutputName
{
    private const int MaximumLength = 80;

    /// <summary>Names that some systems keep for devices.</summary>
    private static readonly string[] Reserved = ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => (string[])[$"com{n}", $"lpt{n}"])];

    /// <param name="parts">Joined by hyphens; letters of any script stay, all other signs become hyphens.</param>
    public static string Of(params string[] parts)
    {
        var name = new StringBuilder();
        foreach (var character in string.Join('-', parts))
        {
            if (char.IsLetterOrDigit(character))
                name.Append(char.ToLowerInvariant(character));
            else if (name.Length > 0 && name[^1] != '-')
                name.Append('-');
        }

        name.Length = Math.Min(name.Length, MaximumLength);
        var slug = name.ToString().Trim('-');
        return (slug.Length == 0 || Reserved.Contains(slug) ? $"document-{slug}".Trim('-') : slug) + ".md";
    }
}
