using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Indexing;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Tests.Indexing;

/// <summary>BM25F over every passage, straight from the formulas, with no index: what the index must agree with.</summary>
internal sealed class ReferenceScorer
{
    private readonly Bm25Options _options;
    private readonly List<Token[][]> _passages;
    private readonly double[] _averages;

    public ReferenceScorer(IEnumerable<Passage> passages, Bm25Options options)
    {
        _options = options;
        _passages = [.. passages.Select(Fields)];
        _averages = [.. Enumerable.Range(0, 4).Select(field => _passages.Count == 0 ? 0 : _passages.Average(passage => Length(passage[field])))];
    }

    /// <summary>0 for a passage that is not to be found.</summary>
    public double Score(SearchQuery query, int passage) =>
        query.Required.All(group => Frequency(group, _passages[passage], query) > 0) && !query.Excluded.Any(group => Frequency(group, _passages[passage], query) > 0)
            ? query.Groups.Sum(group => Score(group, passage, query))
            : 0;

    private double Score(SynonymGroup group, int passage, SearchQuery query)
    {
        var holders = _passages.Count(fields => Frequency(group, fields, query) > 0);
        var idf = Math.Log(1 + ((_passages.Count - holders + 0.5) / (holders + 0.5)));
        var frequency = Frequency(group, _passages[passage], query);
        return group.Weight * idf * frequency / (_options.K1 + frequency);
    }

    private double Frequency(SynonymGroup group, Token[][] fields, SearchQuery query)
    {
        var weights = query.FieldWeights ?? _options.Weights;
        var frequencies = group.Wordings.Select(wording => wording.Weight * Frequency(wording, fields, weights)).OrderDescending().ToList();
        return frequencies[0] + (_options.OtherWordings * frequencies.Skip(1).Sum());
    }

    private double Frequency(Wording wording, Token[][] fields, FieldWeights weights) => wording.Match switch
    {
        WordingMatch.Prefix => Frequency(fields, weights, words => words.Count(word => word.Term.StartsWith(wording.Terms[0], StringComparison.Ordinal))),
        WordingMatch.Fuzzy => Frequency(fields, weights, words => words.Count(word => Slips(wording.Terms[0], word.Term) <= (wording.Terms[0].Length >= 8 ? 2 : 1))),
        WordingMatch.Phrase when wording.Terms.Count > 1 => Frequency(fields, weights, words => words.Count(word => word.Term == wording.Terms[0] && Continues(wording, 1, words, word.Position))),
        WordingMatch.Near when wording.Terms.Count > 1 => Frequency(fields, weights, words => words.Count(word => word.Term == wording.Terms[0]
            && wording.Terms.Skip(1).All(term => words.Any(other => other.Term == term && Math.Abs(other.Position - word.Position) <= 8)))),
        _ => wording.Terms.Min(term => Frequency(fields, weights, words => words.Count(word => word.Term == term))),
    };

    private static bool Continues(Wording wording, int term, Token[] words, int position)
    {
        if (term == wording.Terms.Count)
            return true;
        var next = words.Where(word => word.Term == wording.Terms[term] && word.Position > position && word.Position <= position + 3).Select(word => (int?)word.Position).Min();
        return next is { } place && Continues(wording, term + 1, words, place);
    }

    private double Frequency(Token[][] fields, FieldWeights weights, Func<Token[], int> count) => Enumerable.Range(0, 4).Sum(field =>
    {
        var weight = field switch { 0 => weights.Title, 1 => weights.Heading, 2 => weights.Body, _ => weights.Questions };
        var b = field switch { 0 => _options.TitleB, 1 => _options.HeadingB, 2 => _options.BodyB, _ => _options.QuestionsB };
        var found = count(fields[field]);
        return found == 0 ? 0 : weight * found / (1 - b + (b * Length(fields[field]) / _averages[field]));
    });

    private static int Length(Token[] words) => words.Count(word => !word.IsVariant);

    /// <summary>By the recursive definition.</summary>
    private static int Slips(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
            return left.Length + right.Length;
        var least = Math.Min(Math.Min(Slips(left[1..], right), Slips(left, right[1..])) + 1, Slips(left[1..], right[1..]) + (left[0] == right[0] ? 0 : 1));
        return left.Length > 1 && right.Length > 1 && left[0] == right[1] && left[1] == right[0] ? Math.Min(least, Slips(left[2..], right[2..]) + 1) : least;
    }

    private static Token[][] Fields(Passage passage)
    {
        var leadIns = passage.Context.Where(context => context.Kind != ContextKind.Heading).Select(context => passage.Document.Slice(context.Span));
        return
        [
            Terms([passage.Document.Title]),
            Terms(passage.HeadingPath),
            Terms(leadIns.Append(passage.Text)),
            Terms(passage.Questions.Select(question => question.Text)),
        ];
    }

    /// <summary>The words of texts one after the other, sixteen positions between the last of one and the first possible of the next.</summary>
    private static Token[] Terms(IEnumerable<string> texts)
    {
        var start = 0;
        var all = new List<Token>();
        foreach (var text in texts)
        {
            var tokens = TextAnalyzer.English.Analyze(text);
            all.AddRange(tokens.Select(token => token with { Position = start + token.Position }));
            start += tokens.Count == 0 ? 0 : tokens[^1].Position + 16;
        }

        return [.. all];
    }
}
