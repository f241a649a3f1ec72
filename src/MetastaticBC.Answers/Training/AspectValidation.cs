using System.Globalization;
using System.Text;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Training;

/// <summary>Cross-validates the model of aspects by voice: each voice's texts are read by a model trained on all other voices.</summary>
public static class AspectValidation
{
    /// <summary>A table: a row a voice, how many of its texts there are and how many got one of their aspects as the likeliest.</summary>
    public static string Run(IReadOnlyList<AspectExample> examples)
    {
        var features = examples.Select(example => AspectFeatures.Of(example.Text)).ToList();
        var text = new StringBuilder("voice\ttexts\tright\n");
        foreach (var voice in examples.Select(example => example.Voice).Distinct(StringComparer.Ordinal))
        {
            var others = Enumerable.Range(0, examples.Count).Where(index => examples[index].Voice != voice).ToList();
            var reader = new AspectReader(AspectTraining.Train([.. others.Select(index => examples[index])], [.. others.Select(index => features[index])]));
            var own = Enumerable.Range(0, examples.Count).Except(others).ToList();
            var right = own.Count(index => examples[index].Aspects.Contains(reader.Read(features[index]).Best));
            text.Append(CultureInfo.InvariantCulture, $"{voice}\t{own.Count}\t{right}\n");
        }

        return text.ToString();
    }
}
