using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Search.Spelling;

/// <summary>The names of drugs (data file <c>drug-names.txt</c>): which are the same drug, and which words look like one.</summary>
internal static class DrugNames
{
    /// <summary>Shorter words with the ending of a drug are words ("crib", "satin").</summary>
    private const int ShortestWithEnding = 7;

    private static readonly string[] Lines = [.. EmbeddedText.Lines(typeof(DrugNames).Assembly, "drug-names.txt")];

    private static readonly Dictionary<string, int> Drugs = Lines
        .Where(line => !line.StartsWith('-'))
        .SelectMany((line, drug) => line.Split(' ').Select(name => KeyValuePair.Create(name, drug)))
        .ToDictionary(StringComparer.Ordinal);

    private static readonly string[] Endings =
        [.. Lines.Where(line => line.StartsWith('-')).SelectMany(line => line.Split(' ')).Select(ending => ending[1..])];

    /// <summary>All listed names, generic and brand, in no order.</summary>
    public static IEnumerable<string> All => Drugs.Keys;

    /// <summary>A listed name, or a word that is built like one.</summary>
    public static bool IsDrug(string word) => Drugs.ContainsKey(word) || HasEnding(word);

    /// <summary>Whether the word ends as the international names of a class of drugs do.</summary>
    public static bool HasEnding(string word) =>
        word.Length >= ShortestWithEnding && Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether two drug names are names of one drug.</summary>
    public static bool AreTheSame(string one, string other) =>
        one == other || (Drugs.TryGetValue(one, out var left) && Drugs.TryGetValue(other, out var right) && left == right);
}
