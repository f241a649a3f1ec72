using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class SafetyScoresTests
{
    private const int Bucket = 7;

    private static readonly SparseRow Nothing = new([], []);

    [Fact]
    public void Of_GivesEachHeadItsOwnScore()
    {
        var scores = SafetyScores.Of(Model(SafetyHeads.All), Nothing);

        Assert.Equal([0, 1, 2, 3, 4, 5], [scores.Crisis, scores.Urgent, scores.Emergency, scores.SameDay, scores.Carer, scores.Personal]);
        Assert.Equal([6, 7, 8, 9], scores.Courtesies);
    }

    [Fact]
    public void Of_AddsTheWeightsOfTheRow() =>
        Assert.Equal(1 + (0.5 * 10 * 3), SafetyScores.Of(Model(SafetyHeads.All), new SparseRow([Bucket], [3])).Urgent);

    [Fact]
    public void Of_AModelThatLacksAHead_Throws() =>
        Assert.Throws<KeyNotFoundException>(() => SafetyScores.Of(Model(SafetyHeads.All.Except([SafetyHeads.Carer])), Nothing));

    /// <summary>Each head's bias is its place, its step 0.5, its one weight 10.</summary>
    private static LinearModel Model(IEnumerable<string> heads)
    {
        var weights = new sbyte[LinearModel.Buckets];
        weights[Bucket] = 10;
        return new LinearModel(new byte[LinearModel.Buckets], heads.Select((head, place) => new LinearHead(head, 0.5, place, weights)));
    }
}
