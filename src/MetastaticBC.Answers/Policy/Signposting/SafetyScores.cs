using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>What the safety model gives a message, a score a head; above 0: rather yes.</summary>
/// <param name="Courtesies">In the order of <see cref="SafetyHeads.Courtesies"/>.</param>
internal sealed record SafetyScores(double Crisis, double Urgent, double Emergency, double SameDay, double Carer, double Personal, IReadOnlyList<double> Courtesies)
{
    public static SafetyScores Of(LinearModel model, SparseRow row)
    {
        return new SafetyScores(
            Score(SafetyHeads.Crisis), Score(SafetyHeads.Urgent), Score(SafetyHeads.Emergency),
            Score(SafetyHeads.SameDay), Score(SafetyHeads.Carer), Score(SafetyHeads.Personal),
            [.. SafetyHeads.Courtesies.Select(courtesy => Score(SafetyHeads.NameOf(courtesy)))]);

        double Score(string head) => model[head].Score(row);
    }
}
