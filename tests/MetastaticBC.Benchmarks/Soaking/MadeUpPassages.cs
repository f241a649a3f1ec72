using System.Text;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Benchmarks.Soaking;

/// <summary>Knowledge of made-up documents with the words of the safety suite, common words more often. The same seed, the same documents.</summary>
internal sealed class MadeUpPassages(int seed)
{
    private const int ParagraphsInDocument = 10;
    private const int WordsInParagraph = 50;

    private static readonly string[] Words =
        [.. SuiteMessages.All().SelectMany(question => question.Words).Select(word => word.Term).Distinct().Order(StringComparer.Ordinal)];

    private readonly Random _random = new(seed);

    public KnowledgeBase Knowledge(int documents) =>
        KnowledgeBase.Read([.. Enumerable.Range(0, documents).Select(number => new SourceFile($"{number:D6}.md", $"{number:D6}.md", Encoding.UTF8.GetBytes(Document(number))))]).Knowledge;

    public string Phrase(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));

    private string Document(int number)
    {
        var text = new StringBuilder($"# Document {number} on {Phrase(3)}\n\n");
        for (var paragraph = 0; paragraph < ParagraphsInDocument; paragraph++)
        {
            if (paragraph % 3 == 0)
                text.Append($"## What of {Phrase(3)}?\n\n");
            text.Append(Phrase(_random.Next(1, 2 * WordsInParagraph))).Append(".\n\n");
        }

        return text.ToString();
    }

    /// <summary>The square of an even draw: the first words come most often.</summary>
    private string Word()
    {
        var draw = _random.NextDouble();
        return Words[(int)(draw * draw * Words.Length)];
    }
}
