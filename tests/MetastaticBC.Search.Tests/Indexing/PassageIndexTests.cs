using FsCheck;
using FsCheck.Fluent;
using MetastaticBC.Search.Indexing;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Tests.Indexing;

public sealed class PassageIndexTests
{
    private const double Tolerance = 1e-9;
    private static readonly string[] Vocabulary = ["bone", "liver", "lung", "brain", "pain", "scan", "drug", "night", "drag"];

    private static readonly Gen<string> Phrases = Gen.Elements(Vocabulary).NonEmptyListOf().Select(words => string.Join(' ', words.Take(8)));

    private static readonly Gen<string> Sections = Gen.Frequency(
        (4, Phrases.Select(words => $"{words}.\n\n")),
        (1, Phrases.Select(words => $"## {words}\n\n")),
        (1, Phrases.Two().Select(pair => $"{pair.Item1}:\n\n- {pair.Item2}\n- {pair.Item1}\n\n")));

    private static readonly Gen<string> Documents =
        from title in Phrases
        from sections in Sections.ListOf(4)
        from asked in Phrases.ListOf(2)
        select $"---\nquestions:\n  {title}: [{string.Join(", ", asked)}]\n---\n# {title}\n\n{string.Concat(sections)}";

    private static readonly Gen<SynonymGroup> Groups =
        (from terms in Gen.Elements([.. Vocabulary, "unknown", "b", "dr"]).ArrayOf(3)
         from count in Gen.Choose(1, 3)
         from weight in Gen.Elements(1, 0.8, 0.3)
         from match in Gen.Elements(Enum.GetValues<WordingMatch>())
         select new Wording(terms[..count], weight, match)).ListOf(2)
        .Zip(Gen.Elements(1, 0.25)).Select(pair => new SynonymGroup([.. pair.Item1], pair.Item2));

    private static readonly Gen<(string[] Documents, SearchQuery Query)> Cases =
        from documents in Documents.ArrayOf(3)
        from count in Gen.Choose(0, 3)
        from groups in Groups.ArrayOf(count)
        from required in Gen.Frequency((4, Gen.Constant<SynonymGroup[]>([])), (1, Groups.ArrayOf(1)), (1, Groups.ArrayOf(2)))
        from excluded in Gen.Frequency((4, Gen.Constant<SynonymGroup[]>([])), (1, Groups.ArrayOf(1)))
        from weights in Gen.Elements(null, (FieldWeights?)new FieldWeights(3, 0, 1, 0.5))
        select (documents, new SearchQuery(groups) { Required = required, Excluded = excluded, FieldWeights = weights });

    [Fact]
    public void Search_AgreesWithScoringEveryPassage() => FixedSeed.Holds(Cases, test =>
    {
        var knowledge = SmallLibrary.Of(test.Documents);
        var passages = knowledge.Passages;
        var options = new Bm25Options();
        var reference = new ReferenceScorer(passages, options);
        var expected = passages.Select(passage => (passage.Ordinal, Score: reference.Score(test.Query, passage.Ordinal)))
            .Where(scored => scored.Score > 0)
            .OrderByDescending(scored => Math.Round(scored.Score, 9)).ThenBy(scored => scored.Ordinal).ToList();

        var hits = SmallLibrary.Index(knowledge, options).Search(test.Query, int.MaxValue);

        // Sums of the same value by other roundings may come in another order, so ties are told apart by nine digits.
        var rounded = hits.OrderByDescending(hit => Math.Round(hit.Score, 9)).ThenBy(hit => hit.Passage.Ordinal).ToList();
        Assert.Equal(expected.Select(scored => scored.Ordinal), rounded.Select(hit => hit.Passage.Ordinal));
        Assert.All(rounded.Zip(expected), pair => Assert.Equal(pair.Second.Score, pair.First.Score, Tolerance));
        Assert.Equal(hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Passage.Ordinal), hits);
    }, count: 300);

    [Fact]
    public void Search_TopIsTheBeginningOfAllHits() => FixedSeed.Holds(Cases, test =>
    {
        var index = SmallLibrary.Index(SmallLibrary.Of(test.Documents));
        var all = index.Search(test.Query, int.MaxValue);

        for (var top = 0; top <= all.Count + 1; top++)
            Assert.Equal(all.Take(top), index.Search(test.Query, top));
    }, count: 50);

    [Fact]
    public void Explain_HasLeavesThatAddUpToTheHitsScore() => FixedSeed.Holds(Cases, test =>
    {
        var knowledge = SmallLibrary.Of(test.Documents);
        var index = SmallLibrary.Index(knowledge);
        var query = test.Query with { Required = [], Excluded = [] };
        var scores = index.Search(query, int.MaxValue).ToDictionary(hit => hit.Passage, hit => hit.Score);

        foreach (var passage in knowledge.Passages)
        {
            var explanation = index.Explain(query, passage);

            Assert.Equal(scores.GetValueOrDefault(passage), explanation.Value);
            Assert.Equal(explanation.Value, Leaves(explanation).Sum(leaf => leaf.Value), Tolerance);
            Assert.Equal(query.Groups.Count, explanation.Parts.Count);
        }
    }, count: 100);

    [Fact]
    public void Search_IsTheSameForAnyNumberOfBuildersThreads() => FixedSeed.Holds(Cases, test =>
    {
        var knowledge = SmallLibrary.Of([.. test.Documents, .. test.Documents, .. test.Documents]);
        var one = Build(knowledge, 1);

        foreach (var threads in (int[])[2, 3, 7, 50])
        {
            var many = Build(knowledge, threads);

            Assert.Equal(one.SizeInBytes, many.SizeInBytes);
            Assert.Equal(one.Search(test.Query, int.MaxValue), many.Search(test.Query, int.MaxValue));
        }
    }, count: 100);

    [Fact]
    public void Search_LeavesNothingBehindForTheNext() => FixedSeed.Holds(Cases, test =>
    {
        var knowledge = SmallLibrary.Of(test.Documents);
        var used = SmallLibrary.Index(knowledge);
        used.Search(test.Query, 3);
        used.Search(test.Query with { Required = test.Query.Groups }, 1);

        Assert.Equal(SmallLibrary.Index(knowledge).Search(test.Query, int.MaxValue), used.Search(test.Query, int.MaxValue));
    }, count: 50);

    private static IEnumerable<Explanation> Leaves(Explanation node) => node.Parts.Count == 0 ? [node] : node.Parts.SelectMany(Leaves);

    private static PassageIndex Build(Knowledge.KnowledgeBase knowledge, int threads)
    {
        var builder = new PassageIndexBuilder(new Bm25Options());
        foreach (var passage in knowledge.Passages)
            builder.Add(passage);
        return builder.Build(threads);
    }

    [Fact]
    public void Search_OrdersEqualScoresByPassage()
    {
        var index = SmallLibrary.Index(SmallLibrary.Of("# A\n\nBone scan.\n\nBone scan.\n\nBone scan."));

        var hits = index.Search(Query("bone"), 3);

        Assert.Equal([0, 1, 2], hits.Select(hit => hit.Passage.Ordinal));
        Assert.Single(hits.Select(hit => hit.Score).Distinct());
    }

    [Fact]
    public void Search_WithoutATermOfTheQueryFindsNothing()
    {
        var index = SmallLibrary.Index(SmallLibrary.Of("# A\n\nBone scan."));

        Assert.Empty(index.Search(Query("unknown"), 5));
        Assert.Empty(index.Search(new SearchQuery([]), 5));
        Assert.Empty(index.Search(Query("bone"), 0));
    }

    [Fact]
    public void Search_RefusesANegativeTop() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SmallLibrary.Index(SmallLibrary.Of("# A\n\nBone.")).Search(Query("bone"), -1));

    [Fact]
    public void Search_WantsAllTermsOfAWording()
    {
        var index = SmallLibrary.Index(SmallLibrary.Of("# A\n\nBone pain.\n\nBone scan.\n\nPain."));

        Assert.Equal([1], index.Search(Query("bone", "scan"), 5).Select(hit => hit.Passage.Ordinal));
    }

    [Fact]
    public void Search_CountsASynonymLessThanTheOwnWord()
    {
        var index = SmallLibrary.Index(SmallLibrary.Of("# A\n\nBone.\n\nSkeleton."));
        var group = new SynonymGroup([new Wording(["skeleton"]), new Wording(["bone"], 0.8)]);

        Assert.Equal([1, 0], index.Search(new SearchQuery([group]), 5).Select(hit => hit.Passage.Ordinal));
    }

    [Fact]
    public void Search_CountsWordingsBesideTheStrongestLess()
    {
        var knowledge = SmallLibrary.Of("# A\n\nBones.\n\nBones, a skeleton.\n\nBones, bones.");
        var query = new SearchQuery([new SynonymGroup([new Wording(["bone"]), new Wording(["skeleton"])])]);

        Assert.Equal([2, 1, 0], Ranking(new Bm25Options { BodyB = 0 }));
        Assert.Equal([2, 0, 1], Ranking(new Bm25Options { BodyB = 0, OtherWordings = 0 }));

        IEnumerable<int> Ranking(Bm25Options options) => SmallLibrary.Index(knowledge, options).Search(query, 5).Select(hit => hit.Passage.Ordinal);
    }

    [Fact]
    public void Explain_RefusesAPassageOfAnotherIndex()
    {
        var index = SmallLibrary.Index(SmallLibrary.Of("# A\n\nBone."));
        var other = SmallLibrary.Of("# A\n\nBone.\n\nScan.");

        Assert.All(other.Passages, stranger => Assert.Throws<ArgumentException>("passage", () => index.Explain(Query("bone"), stranger)));
    }

    private static SearchQuery Query(params string[] terms) => new([new SynonymGroup([new Wording(terms)])]);
}
