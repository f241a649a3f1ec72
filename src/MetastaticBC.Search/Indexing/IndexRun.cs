using System.Runtime.InteropServices;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Indexing;

/// <summary>The postings of a run of passages that follow one another, made by one thread.</summary>
internal sealed class IndexRun
{
    private readonly Dictionary<string, TermPostings> _terms = new(StringComparer.Ordinal);
    private readonly List<TermPostings> _inPassage = [];
    private readonly PassageTermReader _reader = new(TextAnalyzer.WithMemories());

    /// <param name="lengths">Takes how many terms each field of each passage has, by ordinal.</param>
    public IndexRun(IEnumerable<Passage> passages, FieldCounts[] lengths)
    {
        foreach (var passage in passages)
            lengths[passage.Ordinal] = Add(passage);
    }

    public IReadOnlyDictionary<string, TermPostings> Terms => _terms;

    private FieldCounts Add(Passage passage)
    {
        var lengths = default(FieldCounts);
        foreach (var field in _reader.Read(passage))
            lengths = lengths.Add(field.Field, Note(field));
        foreach (var postings in _inPassage)
            postings.EndPassage(passage.Ordinal);
        _inPassage.Clear();
        return lengths;
    }

    /// <returns>The field's length.</returns>
    private int Note(FieldTerms field)
    {
        var length = 0;
        foreach (var (position, term, isVariant) in field.Terms)
        {
            ref var postings = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, term, out _);
            postings ??= new TermPostings();
            if (postings.IsIdle)
                _inPassage.Add(postings);
            postings.Note(field.Field, position);
            length += isVariant ? 0 : 1;
        }

        return length;
    }
}
