using System.Text;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Search.Indexing;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Tests;

/// <summary>Knowledge bases of a few documents, written in the test that uses them.</summary>
internal static class SmallLibrary
{
    /// <summary>Markdown documents, in this order.</summary>
    public static KnowledgeBase Of(params IEnumerable<string> documents) => With(lexicon: null, documents);

    /// <param name="lexicon">Null: the built-in one.</param>
    public static KnowledgeBase With(string? lexicon, params IEnumerable<string> documents)
    {
        var settings = KnowledgeSettings.BuiltIn with { Lexicon = lexicon is null ? null : File("lexicon.txt", lexicon) };
        return KnowledgeBase.Read(documents.Select((text, number) => File($"{number:D3}.md", text)), settings).Knowledge;
    }

    public static PassageIndex Index(KnowledgeBase knowledge, Bm25Options? options = null)
    {
        var builder = new PassageIndexBuilder(options ?? new Bm25Options());
        foreach (var passage in knowledge.Passages)
            builder.Add(passage);
        return builder.Build();
    }

    private static SourceFile File(string name, string text) => new(name, name, Encoding.UTF8.GetBytes(text));
}
