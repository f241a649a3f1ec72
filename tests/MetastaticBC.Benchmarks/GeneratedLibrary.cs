using System.Globalization;
using System.Text;

namespace MetastaticBC.Benchmarks;

/// <summary>A folder of made-up documents with the words of the real ones, sections, lists and front matter. The same seed gives the same bytes.</summary>
internal sealed class GeneratedLibrary : IDisposable
{
    private const int Seed = 20261121;
    private const int ParagraphsInDocument = 8;
    private const int WordsInParagraph = 62;
    private const int WordsInSentence = 12;

    private readonly Random _random = new(Seed);
    private readonly string[] _words = [.. SuiteMessages.All().SelectMany(question => question.Words).Select(word => word.Term).Distinct()];

    public GeneratedLibrary(int documents)
    {
        Folder = Directory.CreateTempSubdirectory("library-").FullName;
        for (var number = 0; number < documents; number++)
            File.WriteAllText(Path.Combine(Folder, $"{number:D5}.md"), Document(number));
    }

    public string Folder { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string Document(int number)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"---\ntitle: Document {number} on {Words(3)}\nlanguage: en\nsources:\n  - name: {Words(2)}\n    year: 2025\nreviewed: none yet\n---\n\n"));
        for (var paragraph = 0; paragraph < ParagraphsInDocument; paragraph++)
        {
            if (paragraph % 2 == 0)
                text.Append(CultureInfo.InvariantCulture, $"## What is {Words(4)}?\n\n");
            for (var word = 0; word < WordsInParagraph; word += WordsInSentence)
                text.Append(CultureInfo.InvariantCulture, $"The {Words(Math.Min(WordsInSentence, WordsInParagraph - word) - 1)}. ");
            text.Append("\n\n");
        }

        return text.ToString();
    }

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => _words[_random.Next(_words.Length)]));
}
