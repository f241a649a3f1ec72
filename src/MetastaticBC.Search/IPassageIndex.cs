using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search;

/// <summary>The search engine's door: what a BM25 engine must offer to stand behind the bot.</summary>
public interface IPassageIndex
{
    /// <summary>The best passages, best first; equal scores in passage order. Passages that hold no term of the query are not among them.</summary>
    /// <param name="top">At most so many; not negative.</param>
    IReadOnlyList<Hit> Search(SearchQuery query, int top);

    /// <summary>Why a passage of this index has its score.</summary>
    /// <exception cref="ArgumentException">The passage is not of this index.</exception>
    Explanation Explain(SearchQuery query, Passage passage);
}
