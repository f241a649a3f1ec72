using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Indexing;

/// <summary>Reads the terms of one passage after another.</summary>
/// <param name="analyzers">The analyzer of a document's language.</param>
internal sealed class PassageTermReader(Func<string, TextAnalyzer> analyzers)
{
    private readonly FieldTerms[] _fields = Array.ConvertAll(Enum.GetValues<PassageField>(), field => new FieldTerms(field));

    /// <summary>In the order of <see cref="PassageField"/>; to be read before the next passage.</summary>
    public FieldTerms[] Read(Passage passage)
    {
        var analyzer = analyzers(passage.Document.Language);
        foreach (var field in _fields)
            field.Read(passage, analyzer);
        return _fields;
    }
}
