using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Indexing;

/// <summary>The terms of a passage with where each stands: what the index holds and what evidence is measured on.</summary>
public static class PassageTerms
{
    /// <summary>Field by field in the order of <see cref="PassageField"/>, by position within each. A variant does not count in the field's length.</summary>
    public static IEnumerable<(PassageField Field, int Position, string Term, bool IsVariant)> Of(Passage passage) =>
        new PassageTermReader(TextAnalyzer.Of).Read(passage)
            .SelectMany(field => field.Terms, (field, term) => (field.Field, term.Position, term.Term, term.IsVariant));
}
