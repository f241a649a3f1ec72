using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Tests.Indexing;

/// <summary>BM25F over every passage, straight from the formulas, with no index: what the index must agree with.</summary>
internal sealed class ReferenceScorer
{
    private readonly Bm25Options _options;
    private readonly List<string[][]> _passages;
    private readonly double[] _averages;

    public ReferenceScorer(IEnumerable<Passage> passages, Bm25Options options)
    {
        _options = options;
        _passages = [.. passages.Select(Fields)];
        _averages = [.. Enumerable.Range(0, 4).Select(field => _passages.Count == 0 ? 0 : _passages.Average(passage => passage[field].Length))];
    }

    public double Score(SearchQuery query, int passage) => query.Groups.Sum(group => Score(group, passage));

    private double Score(SynonymGroup group, int passage)
    {
        var holders = _passages.Count(fields => Frequency(group, fields) > 0);
        var idf = Math.Log(1 + ((_passages.Count - holders + 0.5) / (holders + 0.5)));
        var frequency = Frequency(group, _passages[passage]);
        return idf * frequency / (_options.K1 + frequency);
    }

    private double Frequency(SynonymGroup group, string[][] fields) =>
        group.Wordings.Sum(wording => wording.Weight * wording.Terms.Min(term => Frequency(term, fields)));

    private double Frequency(string term, string[][] fields) => Enumerable.Range(0, 4).Sum(field =>
    {
        var weight = field switch { 0 => _options.TitleWeight, 1 => _options.HeadingWeight, 2 => 1, _ => _options.QuestionsWeight };
        var b = field >= 2 ? _options.BodyB : _options.TitleB;
        var count = fields[field].Count(word => word == term);
        return count == 0 ? 0 : weight * count / (1 - b + (b * fields[field].Length / _averages[field]));
    });

    private static string[][] Fields(Passage passage)
    {
        var leadIns = passage.Context.Where(context => context.Kind != ContextKind.Heading).Select(context => passage.Document.Slice(context.Span));
        return
        [
            Terms(passage.Document.Title),
            Terms(string.Join('\n', passage.HeadingPath)),
            Terms(string.Join('\n', leadIns.Append(passage.Text))),
            Terms(string.Join('\n', passage.Questions.Select(question => question.Text))),
        ];
    }

    private static string[] Terms(string text) => [.. TextAnalyzer.English.Analyze(text).Select(token => token.Term)];
}
