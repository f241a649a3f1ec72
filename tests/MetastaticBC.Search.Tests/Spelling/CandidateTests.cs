using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Search.Tests.Spelling;

public sealed class CandidateTests
{
    [Fact]
    public void Order_IsByCostThenFrequencyThenLetters()
    {
        Candidate[] ordered = [Of("d", 1, 40), Of("z", 9, 50), Of("b", 2, 50), Of("c", 2, 50), Of("a", 0, 30), Of("e", 0, 45)];

        Assert.Equal(ordered.Select(candidate => candidate.Word), ordered.Reverse().Order().Select(candidate => candidate.Word));
    }

    private static Candidate Of(string word, int frequency, int cost) => new(word, frequency, new SlipCost(1, cost));
}
