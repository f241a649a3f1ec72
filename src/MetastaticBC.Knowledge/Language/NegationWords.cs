namespace MetastaticBC.Knowledge.Language;

/// <summary>The words by which a symptom is denied, and those that end or undo a denial. Small letters, no apostrophes.</summary>
/// <param name="Denials">Undo what follows them closely: "no fever".</param>
/// <param name="Inabilities">Undo nothing: who can't stop shivering shivers.</param>
/// <param name="Turns">Behind these a new thought begins: "no fever but I can't breathe".</param>
/// <param name="Lists">Carry a denial on: "no chest pain or cough".</param>
/// <param name="Persistence">Right behind a denial these say that something goes on: "not able to stop", "no better".</param>
public sealed record NegationWords(IReadOnlySet<string> Denials, IReadOnlySet<string> Inabilities, IReadOnlySet<string> Turns, IReadOnlySet<string> Lists, IReadOnlySet<string> Persistence)
{
    internal static NegationWords Read(YamlMapping? group) => new(Set(group, "denials"), Set(group, "inabilities"), Set(group, "turns"), Set(group, "lists"), Set(group, "persistence"));

    private static HashSet<string> Set(YamlMapping? group, string key) => new(group?.Texts(key) ?? [], StringComparer.Ordinal);
}
