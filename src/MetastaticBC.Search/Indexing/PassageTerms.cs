using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Indexing;

/// <summary>The terms of a passage with where each stands: what the index holds and what evidence is measured on.</summary>
public static class PassageTerms
{
    /// <summary>Positions between two texts of one field, so that no phrase reaches from one into the other.</summary>
    private const int Gap = 16;

    /// <summary>Field by field in the order of <see cref="PassageField"/>, by position within each. A variant does not count in the field's length.</summary>
    public static IEnumerable<(PassageField Field, int Position, string Term, bool IsVariant)> Of(Passage passage)
    {
        var document = passage.Document;
        var analyzer = TextAnalyzer.Of(document.Language);
        IEnumerable<IReadOnlyList<Token>> Context(bool headings) => passage.Context
            .Where(context => (context.Kind == ContextKind.Heading) == headings)
            .Select(context => analyzer.Analyze(document.Text, context.Span));
        return InField(PassageField.Title, [analyzer.Analyze(document.Title)])
            .Concat(InField(PassageField.Heading, Context(headings: true)))
            .Concat(InField(PassageField.Body, Context(headings: false).Append(analyzer.Analyze(document.Text, passage.Span))))
            .Concat(InField(PassageField.Questions, passage.Questions.Select(question => analyzer.Analyze(question.Text))));
    }

    private static IEnumerable<(PassageField Field, int Position, string Term, bool IsVariant)> InField(PassageField field, IEnumerable<IReadOnlyList<Token>> texts)
    {
        var start = 0;
        foreach (var tokens in texts)
        {
            foreach (var token in tokens)
                yield return (field, start + token.Position, token.Term, token.IsVariant);
            start += tokens.Count == 0 ? 0 : tokens[^1].Position + Gap;
        }
    }
}
