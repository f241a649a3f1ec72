using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge;

/// <summary>The files beside the documents in which a clinic has its say; null: it has none, and the built-in ones stand alone.</summary>
public sealed record KnowledgeSettings(SourceFile? Signposts, SourceFile? Replies, SourceFile? Lexicon)
{
    public static KnowledgeSettings BuiltIn { get; } = new(null, null, null);
}
