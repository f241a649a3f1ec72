using MetastaticBC.Benchmarks.Inputs;
using MetastaticBC.Benchmarks.Ranking;
using MetastaticBC.Benchmarks.Timing;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Benchmarks.Peering;

/// <summary>Runs both engines in turn.</summary>
internal static class Comparison
{
    public static string Speed(SpeedInput input, SpeedOptions options, int repeats)
    {
        var passages = PassageFile.Read(input.Passages, input.Limit);
        var questions = QuestionFile.Read(input.Queries).ConvertAll(question => question.Text);
        var (own, lucene) = (new List<Figures>(), new List<Figures>());
        for (var repeat = 0; repeat < repeats; repeat++)
        {
            own.Add(SpeedRun.Measure(passages, questions, options));
            GC.Collect();
            lucene.Add(LucenePeer.Speed(input, options));
        }

        return RatioTable.Of(["this engine"], [Figures.Median(own)], Figures.Median(lucene));
    }

    public static string Ranking(string corpusPath, string questionsPath)
    {
        var corpus = CorpusFile.Read(corpusPath);
        var questions = QuestionFile.Read(questionsPath);
        var options = new Bm25Options();
        var whole = RankRun.Write(TextWriter.Null, CorpusRanker.Plain(corpus, options, whole: true), corpus, questions);
        if (!whole.Names.Any())
            throw new InputException(questionsPath, 1, "no question has the `id` of an answer of the corpus: name a file of known items.");
        var plain = RankRun.Write(TextWriter.Null, CorpusRanker.Plain(corpus, options, whole: false), corpus, questions);
        var product = RankRun.Write(TextWriter.Null, CorpusRanker.Product(corpus, options), corpus, questions);
        return RatioTable.Of(["plain, whole answers", "plain, passages", "product"], [whole, plain, product], LucenePeer.Rank(corpusPath, questionsPath, "/dev/null"));
    }
}
