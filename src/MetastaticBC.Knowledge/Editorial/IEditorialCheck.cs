namespace MetastaticBC.Knowledge.Editorial;

/// <summary>
/// One rule by which documents are looked over. A finding is for their owner to judge: whatever it says, the document is quoted.
/// Run by <c>check</c> alone, never at a start.
/// </summary>
public interface IEditorialCheck
{
    /// <summary>In any order, the same for the same documents. Near-linear in the length of all texts, hostile ones too.</summary>
    IEnumerable<KnowledgeProblem> Problems(KnowledgeBase knowledge);
}
