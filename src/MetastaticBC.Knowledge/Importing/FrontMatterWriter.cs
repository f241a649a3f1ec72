using System.Globalization;
using System.Text;

namespace MetastaticBC.Knowledge.Importing;

/// <summary>Writes the lines in which an imported document says what it is and what it was made of.</summary>
internal sealed class FrontMatterWriter(string from, string sha256, DateOnly day)
{
    private static readonly string By = "MetastaticBC " + typeof(FrontMatterWriter).Assembly.GetName().Version?.ToString(2);

    /// <param name="title">Stands in where the page names none.</param>
    public string Write(ImportedPage page, string title)
    {
        var front = new StringBuilder("---\n");
        Add(front, "title", page.Title ?? title);
        Add(front, "language", page.Language);
        Add(front, "publisher", page.Publisher);
        Add(front, "url", page.Url);
        Add(front, "edition", page.Edition);
        front.Append("reviewed: none yet\nreviewer: none yet\nimported:\n");
        Add(front, "  from", from);
        front.Append(CultureInfo.InvariantCulture, $"  sha256: \"{sha256}\"\n  date: {day:yyyy-MM-dd}\n");
        Add(front, "  by", By);
        AddQuestions(front, page.Questions);
        return front.Append("---\n\n").ToString();
    }

    private static void AddQuestions(StringBuilder front, IReadOnlyDictionary<string, IReadOnlyList<string>> questions)
    {
        if (questions.Count > 0)
            front.Append("questions:\n");
        foreach (var (heading, others) in questions)
        {
            front.Append("  ").Append(YamlText.Of(heading)).Append(":\n");
            foreach (var other in others)
                front.Append("    - ").Append(YamlText.Of(other)).Append('\n');
        }
    }

    private static void Add(StringBuilder front, string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            front.Append(key).Append(": ").Append(YamlText.Of(PlainLine.Of(value))).Append('\n');
    }
}
