namespace MetastaticBC.Knowledge.Documents;

/// <summary>The file that an imported document was made of, as its front matter tells; null: it does not say.</summary>
/// <param name="From">The file's name.</param>
/// <param name="Sha256">Of the file's bytes, lower-case hexadecimal.</param>
/// <param name="Date">The day of the import, UTC.</param>
/// <param name="By">The program with its version.</param>
public sealed record ImportedFrom(string? From, string? Sha256, DateOnly? Date, string? By)
{
    internal static ImportedFrom Read(YamlMapping yaml) => new(yaml.Text("from"), yaml.Text("sha256"), yaml.Date("date"), yaml.Text("by"));
}
