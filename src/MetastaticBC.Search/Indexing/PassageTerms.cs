using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Indexing;

/// <summary>The terms of a passage with the field that each stands in: what the index holds and what evidence is measured on.</summary>
public static class PassageTerms
{
    public static IEnumerable<(PassageField Field, string Term)> Of(Passage passage)
    {
        var document = passage.Document;
        var analyzer = TextAnalyzer.Of(document.Language);
        foreach (var token in analyzer.Analyze(document.Title))
            yield return (PassageField.Title, token.Term);
        foreach (var context in passage.Context)
        {
            var field = context.Kind == ContextKind.Heading ? PassageField.Heading : PassageField.Body;
            foreach (var token in analyzer.Analyze(document.Text, context.Span))
                yield return (field, token.Term);
        }

        foreach (var token in analyzer.Analyze(document.Text, passage.Span))
            yield return (PassageField.Body, token.Term);
        foreach (var question in passage.Questions)
        {
            foreach (var term in Of(question, document.Language))
                yield return (PassageField.Questions, term);
        }
    }

    /// <summary>The terms that a question adds to each passage that lists it.</summary>
    /// <param name="language">Of the document that lists it.</param>
    public static IEnumerable<string> Of(AskedQuestion question, string language) =>
        TextAnalyzer.Of(language).Analyze(question.Text).Select(token => token.Term);
}
