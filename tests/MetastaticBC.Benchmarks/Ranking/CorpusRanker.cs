using MetastaticBC.Answers;
using MetastaticBC.Benchmarks.Inputs;
using MetastaticBC.Benchmarks.Timing;
using MetastaticBC.Knowledge;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Benchmarks.Ranking;

/// <summary>Ranks the answers of a corpus for a question.</summary>
/// <param name="passages">The first so many passages for a question, best first, each by the place of its answer.</param>
internal sealed class CorpusRanker(Func<string, int, IReadOnlyList<RankedDocument>> passages)
{
    public const int Documents = 10;

    /// <summary>By way of the product: its passages, its reading of the question, its order of hits.</summary>
    public static CorpusRanker Product(IReadOnlyList<CorpusAnswer> corpus, Bm25Options options)
    {
        var knowledge = BenchmarkLibrary.OfAnswers(corpus);
        var index = BuiltIndex.Build(knowledge.Passages, options, threads: 1);
        var engine = new AnswerEngine(knowledge, index, index.Statistics, new AnswerOptions());
        return new CorpusRanker((question, top) =>
            [.. engine.Hits(question, top).Select(quote => new RankedDocument(BenchmarkLibrary.PlaceOf(quote.Passage.Document), quote.Score))]);
    }

    /// <summary>By the index alone: the question's terms and BM25F, no lexicon, no later stage.</summary>
    /// <param name="whole">Whether each answer is one passage, as other search engines index it.</param>
    public static CorpusRanker Plain(IReadOnlyList<CorpusAnswer> corpus, Bm25Options options, bool whole)
    {
        KnowledgeBase knowledge = whole ? BenchmarkLibrary.OfWholeAnswers(corpus) : BenchmarkLibrary.OfAnswers(corpus);
        var index = BuiltIndex.Build(knowledge.Passages, options, threads: 1);
        return new CorpusRanker((question, top) =>
            [.. index.Search(PlainQuery.Of(question), top).Select(hit => new RankedDocument(BenchmarkLibrary.PlaceOf(hit.Passage.Document), hit.Score))]);
    }

    public IReadOnlyList<RankedDocument> Rank(string question) => DocumentRanking.Best(top => passages(question, top), Documents);
}
