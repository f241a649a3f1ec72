using System.Collections.Frozen;
using System.Text;
using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Language;

/// <summary>
/// The bot's own sentences: the built-in ones, each of which a clinic's <c>replies.yaml</c> may word anew. What the clinic's file
/// leaves out, empties or strips of a phone number stays as built in.
/// </summary>
public sealed class Replies
{
    public const string FileName = "replies.yaml";

    /// <summary>Longer texts are not read by frightened people. UTF-16 units.</summary>
    private const int MaximumLength = 1200;

    private static readonly string[] KnownPlaces = ["{clinic}", "{emergency}", "{line}", "{team}", "{listening}"];

    private static readonly Dictionary<string, ReplyKey?> Keys = Enum.GetValues<ReplyKey>().ToDictionary(NameOf, key => (ReplyKey?)key, StringComparer.Ordinal);

    private static readonly Lazy<FrozenDictionary<ReplyKey, string>> BuiltIn = new(ReadBuiltIn);

    private readonly FrozenDictionary<ReplyKey, string> _texts;

    private Replies(FrozenDictionary<ReplyKey, string> texts) => _texts = texts;

    /// <summary>The text, its places in braces still open unless <see cref="For"/> has filled them.</summary>
    public string this[ReplyKey key] => _texts[key];

    /// <summary>The texts with the clinic's name and numbers put in.</summary>
    public Replies For(ClinicContacts contacts) => new(_texts.ToFrozenDictionary(pair => pair.Key, pair => Fill(pair.Value, contacts)));

    /// <summary>A text with the clinic's name and numbers put in.</summary>
    public static string Fill(string text, ClinicContacts contacts) => text
        .Replace("{clinic}", contacts.Name, StringComparison.Ordinal)
        .Replace("{emergency}", contacts.EmergencyNumber, StringComparison.Ordinal)
        .Replace("{line}", contacts.OncologyLine, StringComparison.Ordinal)
        .Replace("{team}", contacts.Team, StringComparison.Ordinal)
        .Replace("{listening}", contacts.ListeningLine, StringComparison.Ordinal);

    internal static Replies Read(SourceFile? clinicFile, ICollection<KnowledgeProblem> problems)
    {
        var texts = BuiltIn.Value.ToDictionary();
        if (clinicFile is not null)
        {
            foreach (var (key, text) in ReadClinic(clinicFile, problems))
                texts[key] = text;
        }

        return new Replies(texts.ToFrozenDictionary());
    }

    private static Dictionary<ReplyKey, string> ReadClinic(SourceFile file, ICollection<KnowledgeProblem> problems)
    {
        var log = new ProblemLog(file.Location);
        var texts = new Dictionary<ReplyKey, string>();
        if (TextDecoder.Decode(file.Bytes.Span, log) is { } yaml && YamlMapping.Parse(yaml, 0, log) is { } mapping)
        {
            foreach (var name in mapping.Keys)
                ReadOne(mapping, name, texts, log);
            if (texts.Count == 0 && !log.HasErrors)
                log.Error(1, "replies-empty", "The file words no reply; the built-in ones stand. Write some, or take the file away.");
        }

        foreach (var problem in log.Problems)
            problems.Add(problem);
        return texts;
    }

    private static void ReadOne(YamlMapping mapping, string name, Dictionary<ReplyKey, string> texts, ProblemLog log)
    {
        var line = mapping.LineOf(name);
        if (Keys.GetValueOrDefault(name) is not { } key)
        {
            log.Error(line, "reply-key", $"`{name}` is not one of the bot's replies: {string.Join(", ", Keys.Keys)}.");
            return;
        }

        if (mapping.Text(name) is not { } text || WordCount.Of(text) == 0)
            log.Error(line, "reply-empty", $"`{name}` has no text: the built-in text stays. Write one, or take the key out.");
        else if (text.Length > MaximumLength)
            log.Error(line, "reply-length", $"`{name}` is longer than {MaximumLength} characters: the built-in text stays. Shorten it.");
        else if (Places(text).Except(KnownPlaces).FirstOrDefault() is { } unknown)
            log.Error(line, "reply-place", $"`{name}` holds {unknown}, which nothing fills: the built-in text stays. Known: {string.Join(", ", KnownPlaces)}.");
        else if (Places(BuiltIn.Value[key]).Except(Places(text)).ToList() is { Count: > 0 } missing)
            log.Error(line, "reply-place", $"`{name}` must hold {string.Join(" and ", missing)}: the built-in text stays. Put it in.");
        else
            texts[key] = text;
    }

    private static FrozenDictionary<ReplyKey, string> ReadBuiltIn()
    {
        var log = new ProblemLog(FileName);
        var mapping = YamlMapping.Parse(EmbeddedText.Read(FileName), 0, log) ?? throw new InvalidOperationException(log.Problems[0].ToString());
        return Enum.GetValues<ReplyKey>().ToFrozenDictionary(
            key => key,
            key => mapping.Text(NameOf(key)) ?? throw new InvalidOperationException($"The built-in {FileName} lacks `{NameOf(key)}`."));
    }

    /// <summary>The places in braces, such as <c>{emergency}</c>.</summary>
    private static IEnumerable<string> Places(string text) =>
        text.Split('{').Skip(1).Where(part => part.Contains('}')).Select(part => $"{{{part[..part.IndexOf('}')]}}}").Distinct();

    private static string NameOf(ReplyKey key)
    {
        var name = new StringBuilder();
        foreach (var letter in key.ToString())
            name.Append(char.IsUpper(letter) && name.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        return name.ToString();
    }
}
