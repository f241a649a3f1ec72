using MetastaticBC.Answers.Ranking;

namespace MetastaticBC.Answers.Tests.Ranking;

public sealed class CandidateReaderTests
{
    private const int Digits = 12;

    private static readonly SmallRanking Small = new(
        "# Zebu\n\n## Rest\n\nOkapis doze.\n\nOkapis and tapirs doze in long dry grass where camels walk.\n\n## Food\n\nOkapis graze on leaves of trees that stand by the river.\n\nTapirs swim there, all night, with nobody else.\n",
        "# Quokka\n\n## Rest\n\nTapirs doze.\n\nNobody.\n");

    [Fact]
    public void Read_GivesTheHitsInTheirOrderWithTheirScores()
    {
        var question = Small.Question("okapi tapir");
        var hits = SmallLibrary.Index(Small.Knowledge).Search(question.ToQuery(), 50);

        var candidates = Small.Candidates.Read(question, mayBeQuoted: null).Candidates;

        Assert.Equal(5, candidates.Count);
        Assert.Equal(hits.Select(hit => (hit.Passage, hit.Score)), candidates.Select(candidate => (candidate.Passage, candidate.Found)));
    }

    [Fact]
    public void Read_ComparesScoresWithTheBestAndTheIdeal()
    {
        var (question, candidates) = Small.Candidates.Read(Small.Question("okapi tapir"), mayBeQuoted: null);

        Assert.Equal(1, candidates[0][RankingFeature.ScoreShare]);
        Assert.All(candidates, candidate => Assert.Equal(candidate.Found / candidates[0].Found, candidate[RankingFeature.ScoreShare], Digits));
        Assert.All(candidates, candidate => Assert.Equal(Math.Min(1, candidate.Found / question.Information), candidate[RankingFeature.ScoreOfIdeal], Digits));
    }

    [Fact]
    public void Read_AddsUpBySectionAndDocument()
    {
        var candidates = Small.Candidates.Read(Small.Question("okapi tapir"), mayBeQuoted: null).Candidates;
        var best = candidates[0].Found;

        Assert.All(candidates, candidate =>
        {
            var section = candidates.Where(other => PassageProfiles.SameSection(candidate.Passage, other.Passage)).ToList();
            var document = candidates.Where(other => candidate.Passage.Document == other.Passage.Document).ToList();
            Assert.Equal(section.Max(other => other.Found) / best, candidate[RankingFeature.SectionScore], Digits);
            Assert.Equal(document.Select(other => other.Found).OrderDescending().Take(3).Sum() / 3 / best, candidate[RankingFeature.DocumentScore], Digits);
        });
        Assert.Equal(4, candidates.Count(candidate => candidate.Passage.Document.Title == "Zebu"));
    }

    [Fact]
    public void Read_CoversBySectionAndDocument()
    {
        var (question, candidates) = Small.Candidates.Read(Small.Question("okapi swim camel tapir"), mayBeQuoted: null);
        double Of(string start, RankingFeature feature) => candidates.Single(candidate => candidate.Passage.Text.StartsWith(start, StringComparison.Ordinal))[feature];

        var food = question.Cover(Small["Okapis graze"], PassageParts.Own) + question.Cover(Small["Tapirs swim"], PassageParts.Own);
        Assert.Equal(food, Of("Okapis graze", RankingFeature.SectionCover), Digits);
        Assert.Equal(food, Of("Tapirs swim", RankingFeature.SectionCover), Digits);
        Assert.Equal(1, Of("Okapis graze", RankingFeature.DocumentCover), Digits);
        Assert.Equal(question.Cover(Small["Tapirs doze"], PassageParts.Own), Of("Tapirs doze", RankingFeature.DocumentCover), Digits);
    }

    [Fact]
    public void Read_WhatMayNotBeQuoted_IsNoCandidateAndCompares()
    {
        var candidates = Small.Candidates.Read(Small.Question("okapi tapir"), passage => passage.Document.Title == "Quokka").Candidates;

        var only = Assert.Single(candidates);
        Assert.Equal("Tapirs doze.", only.Passage.Text);
        Assert.Equal(1, only[RankingFeature.ScoreShare]);
    }

    [Fact]
    public void Read_FindsAtMostFiftyOfThoseThatMayBeQuoted()
    {
        var small = new SmallRanking([.. Enumerable.Range(0, 120).Select(number => $"# Page {number}\n\nOkapis.\n")]);

        Assert.Equal(50, small.Candidates.Read(small.Question("okapi"), mayBeQuoted: null).Candidates.Count);
        Assert.Equal(Enumerable.Range(70, 50), small.Candidates.Read(small.Question("okapi"), passage => passage.Ordinal >= 70).Candidates.Select(candidate => candidate.Passage.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("numbat")]
    public void Read_WhereNothingIsFound_IsEmpty(string question) => Assert.Empty(Small.Candidates.Read(Small.Question(question), mayBeQuoted: null).Candidates);
}
