using MetastaticBC.Search.Indexing;
using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Search.Ranking;

/// <summary>The index's terms that a wording with a prefix or with slips stands for, in the order of the dictionary.</summary>
internal sealed class TermExpansion(TermDictionary terms)
{
    /// <summary>From this length on two slips are forgiven.</summary>
    private const int LongTerm = 8;

    public IEnumerable<int> Terms(Wording wording)
    {
        var typed = wording.Terms[0];
        var (from, to) = wording.Match == WordingMatch.Prefix ? terms.WithPrefix(typed) : (0, terms.Count);
        var slips = typed.Length >= LongTerm ? 2 : 1;
        return Enumerable.Range(from, to - from)
            .Where(number => wording.Match == WordingMatch.Prefix || EditStates.AreNear(typed, terms.Term(number), slips));
    }
}
