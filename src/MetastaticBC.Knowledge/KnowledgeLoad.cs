namespace MetastaticBC.Knowledge;

/// <summary>What became of reading a knowledge folder.</summary>
/// <param name="Knowledge">Without documents where any of them could not be used; its safety texts always stand.</param>
/// <param name="Problems">All that was found, in file order.</param>
public sealed record KnowledgeLoad(KnowledgeBase Knowledge, IReadOnlyList<KnowledgeProblem> Problems)
{
    /// <summary>Whether there is anything to answer from.</summary>
    public bool IsUsable => Knowledge.Documents.Count > 0;
}
