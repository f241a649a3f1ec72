using System.Globalization;
using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Language;

/// <summary>Wordings that lead to others: a question that holds one of <paramref name="From"/> may also be answered by text that holds one of <paramref name="To"/>.</summary>
/// <param name="Line">In the file, from 1.</param>
public sealed record LexiconSet(IReadOnlyList<string> From, IReadOnlyList<LexiconWording> To, int Line);

/// <summary>A wording to look for too.</summary>
/// <param name="Weight">Above 0 to 1: 1 for one that means the same, less for one that says less or is merely related.</param>
public sealed record LexiconWording(string Text, double Weight);

/// <summary>
/// Lay and medical words that mean the same, in Solr's synonym syntax: <c>a, b, c</c> both ways, <c>a =&gt; b, c</c> one way,
/// <c>word^0.5</c> one that means only about the same, <c>#</c> a comment. A knowledge folder without one, or with one that holds no set, uses the built-in lexicon.
/// </summary>
public sealed class Lexicon
{
    public const string FileName = "lexicon.txt";

    private const string Arrow = "=>";

    private Lexicon(IReadOnlyList<LexiconSet> sets) => Sets = sets;

    /// <summary>In file order.</summary>
    public IReadOnlyList<LexiconSet> Sets { get; }

    internal static Lexicon Read(SourceFile? clinicFile, ICollection<KnowledgeProblem> problems)
    {
        var log = new ProblemLog(clinicFile?.Location ?? FileName);
        var text = clinicFile is null ? null : TextDecoder.Decode(clinicFile.Bytes.Span, log);
        var sets = text is null ? [] : SetsOf(text, log);
        if (sets.Count == 0 && clinicFile is not null && !log.HasErrors)
            log.Error(1, "lexicon-empty", "The file holds no set of wordings; the built-in lexicon stands. Write some, or take the file away.");
        foreach (var problem in log.Problems)
            problems.Add(problem);
        return new Lexicon(sets.Count > 0 ? sets : SetsOf(EmbeddedText.Read(FileName), log));
    }

    private static List<LexiconSet> SetsOf(string text, ProblemLog log) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').Select((line, index) => Parse(line.Trim(), index + 1, log)).OfType<LexiconSet>()];

    private static LexiconSet? Parse(string line, int number, ProblemLog log)
    {
        if (line.Length == 0 || line.StartsWith('#'))
            return null;
        var sides = line.Split(Arrow);
        var from = Wordings(sides[0]);
        var to = sides.Length == 2 ? Wordings(sides[1]) : from;
        if (sides.Length <= 2 && from is { Count: > 0 } && to is { Count: > 0 } && (sides.Length == 2 || from.Count > 1))
            return new LexiconSet([.. from.Select(wording => wording.Text)], to, number);
        log.Error(number, "lexicon-line", "Expected wordings with commas between them, or `wordings => wordings`, each with `^` and a weight up to 1 where it means only about the same; the line is left out.");
        return null;
    }

    /// <summary>Null where a weight is none.</summary>
    private static List<LexiconWording>? Wordings(string side)
    {
        var wordings = side.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Wording).ToList();
        return wordings.Contains(null) ? null : [.. wordings.OfType<LexiconWording>()];
    }

    private static LexiconWording? Wording(string text)
    {
        if (text.Split('^', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } wording, var written])
            return text.Contains('^') ? null : new LexiconWording(text, 1);
        return double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && weight is > 0 and <= 1 ? new LexiconWording(wording, weight) : null;
    }
}
