using FsCheck;
using FsCheck.Fluent;
using MetastaticBC.Search.Indexing;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Tests.Indexing;

public sealed class PassageIndexTests
{
    private const double Tolerance = 1e-9;
    private static readonly string[] Vocabulary = ["bone", "liver", "lung", "brain", "pain", "scan", "drug", "night"];

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
        Gen.Elements([.. Vocabulary, "unknown"]).ListOf(2).Zip(Gen.Elements(1, 0.8, 0.3))
            .Select(pair => new Wording([.. pair.Item1.Take(pair.Item2 == 1 ? 1 : 2)], pair.Item2))
            .ListOf(2).Select(wordings => new SynonymGroup([.. wordings]));

    private static readonly Gen<(string[] Documents, SearchQuery Query)> Cases =
        from documents in Documents.ArrayOf(3)
        from count in Gen.Choose(0, 3)
        from groups in Groups.ArrayOf(count)
        select (documents, new SearchQuery(groups));

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

        Assert.Equal(expected.Select(scored => scored.Ordinal), hits.Select(hit => hit.Passage.Ordinal));
        Assert.All(hits.Zip(expected), pair => Assert.Equal(pair.Second.Score, pair.First.Score, Tolerance));
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
    public void Explain_AddsUpToTheHitsScore() => FixedSeed.Holds(Cases, test =>
    {
        var knowledge = SmallLibrary.Of(test.Documents);
        var index = SmallLibrary.Index(knowledge);
        var scores = index.Search(test.Query, int.MaxValue).ToDictionary(hit => hit.Passage, hit => hit.Score);

        foreach (var passage in knowledge.Passages)
        {
            var explanation = index.Explain(test.Query, passage);

            Assert.Equal(scores.GetValueOrDefault(passage), explanation.Value);
            Assert.Equal(explanation.Value, explanation.Parts.Sum(part => part.Value));
            Assert.Equal(test.Query.Groups.Count, explanation.Parts.Count);
        }
    }, count: 100);

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
    public void Explain_RefusesAPassageOfAnotherIndex()
    {
        var index = SmallLibrary.Index(SmallLibrary.Of("# A\n\nBone."));
        var other = SmallLibrary.Of("# A\n\nBone.\n\nScan.");

        Assert.All(other.Passages, stranger => Assert.Throws<ArgumentException>("passage", () => index.Explain(Query("bone"), stranger)));
    }

    private static SearchQuery Query(params string[] terms) => new([new SynonymGroup([new Wording(terms)])]);

    [Fact]
    public void Without_ScoresAsIfTheQuestionWereNotListed() => FixedSeed.Holds(Cases, test =>
    {
        var knowledge = SmallLibrary.Of(test.Documents);
        var index = SmallLibrary.Index(knowledge);
        foreach (var (number, asked) in knowledge.Documents.SelectMany((document, number) => document.Questions.SelectMany(section => section.Questions).Select(asked => (number, asked))))
        {
            var listing = knowledge.Passages.Where(passage => passage.Questions.Any(question => ReferenceEquals(question, asked))).ToList();
            var rest = string.Join(", ", knowledge.Documents[number].Questions.Single().Questions.Where(question => !ReferenceEquals(question, asked)).Select(question => question.Text));
            var text = test.Documents[number];
            var built = SmallLibrary.Index(SmallLibrary.Of([.. test.Documents[..number], string.Concat(text[..text.IndexOf(": [", StringComparison.Ordinal)], $": [{rest}]", text[text.IndexOf("]\n", StringComparison.Ordinal)..][1..]), .. test.Documents[(number + 1)..]]));

            var expected = built.Search(test.Query, int.MaxValue).Select(hit => (hit.Passage.Ordinal, hit.Score));

            Assert.Equal(expected, index.Without(asked, listing).Search(test.Query, int.MaxValue).Select(hit => (hit.Passage.Ordinal, hit.Score)));
        }
    }, count: 200);

    [Fact]
    public void Without_LeavesTheIndexAsItWas()
    {
        var knowledge = SmallLibrary.Of("---\nquestions:\n  Bones: [night pain]\n---\n# Bones\n\nBones ache.");
        var index = SmallLibrary.Index(knowledge);
        var query = new SearchQuery([new SynonymGroup([new Wording(["night"])])]);

        Assert.Empty(index.Without(knowledge.Documents[0].Questions[0].Questions[0], knowledge.Passages).Search(query, 5));
        Assert.Single(index.Search(query, 5));
    }
}
