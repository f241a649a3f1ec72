using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Understanding;

/// <summary>Reads what kind of answer a text wants or gives.</summary>
/// <param name="model">One head an aspect, named by it.</param>
internal sealed class AspectReader(LinearModel model)
{
    /// <summary>Found by validation over voices: the shares are then about as often right as they say.</summary>
    private const double Steepness = 5;

    private static readonly Lazy<AspectReader> Once = new(() => new AspectReader(LinearModel.BuiltInAspects));

    private readonly LinearHead[] _heads = [.. Enum.GetNames<Aspect>().Select(name => model[name])];

    public static AspectReader BuiltIn => Once.Value;

    public AspectScores Read(string text) => Read(AspectFeatures.Of(text));

    internal AspectScores Read(FeatureList features)
    {
        var row = features.Weigh(model.Rarities);
        return AspectScores.Of([.. _heads.Select(head => head.Score(row))], Steepness);
    }
}
