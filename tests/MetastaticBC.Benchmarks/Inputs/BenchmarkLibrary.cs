using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Benchmarks.Inputs;

/// <summary>Makes knowledge of benchmark texts by way of the product's own reader, in the order of the input.</summary>
internal static class BenchmarkLibrary
{
    /// <summary>In front of a text it makes every line an ordinary paragraph, whatever mark the line begins with; it is part of no word.</summary>
    private const char WordJoiner = '\u2060';

    /// <summary>A title that adds no term.</summary>
    private const string NoTitle = "# The\n\n";

    private static readonly KnowledgeOptions Uncut = new() { Passages = new PassageOptions { MaximumWords = int.MaxValue } };

    private static readonly JsonSerializerOptions AsYaml = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A document of one passage for each; their titles add no term.</summary>
    public static KnowledgeBase OfPassages(IReadOnlyList<PassageLine> passages) => Read(passages.Select(passage => NoTitle + OneParagraph(passage.Text)), passages.Count, Uncut);

    /// <summary>A document for each answer under its title, cut into passages as a clinic's documents are.</summary>
    public static KnowledgeBase OfAnswers(IReadOnlyList<CorpusAnswer> answers) => Read(answers.Select(answer => Title(answer) + answer.Text), answers.Count, new KnowledgeOptions());

    /// <summary>A document of one passage for each answer under its title.</summary>
    public static KnowledgeBase OfWholeAnswers(IReadOnlyList<CorpusAnswer> answers) => Read(answers.Select(answer => Title(answer) + OneParagraph(answer.Text)), answers.Count, Uncut);

    /// <summary>The place in the input of the text that a document was made from.</summary>
    public static int PlaceOf(Document document) => int.Parse(document.Id.AsSpan(0, document.Id.Length - ".md".Length), CultureInfo.InvariantCulture);

    private static string Title(CorpusAnswer answer) => string.IsNullOrWhiteSpace(answer.Title) ? NoTitle : $"---\ntitle: {JsonSerializer.Serialize(answer.Title, AsYaml)}\n---\n\n";

    private static string OneParagraph(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Any(char.IsLetterOrDigit) ? WordJoiner + words : $"the {words}";
    }

    private static KnowledgeBase Read(IEnumerable<string> documents, int count, KnowledgeOptions options)
    {
        var files = documents.Select((text, place) => new SourceFile($"{place:D9}.md", $"text {place + 1}", Encoding.UTF8.GetBytes(text)));
        var load = KnowledgeBase.Read(files, settings: null, options);
        if (load.Problems.FirstOrDefault(problem => problem.IsError) is { } fault)
            throw new InputException(fault.File, fault.Line, fault.WhatToDo);
        return load.Knowledge.Documents.Count == count && (options != Uncut || load.Knowledge.Passages.Count == count)
            ? load.Knowledge
            : throw new InvalidOperationException($"{count} texts became {load.Knowledge.Documents.Count} documents and {load.Knowledge.Passages.Count} passages.");
    }
}
