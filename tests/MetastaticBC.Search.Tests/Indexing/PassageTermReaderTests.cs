using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Search.Tests.Indexing;

public sealed class PassageTermReaderTests
{
    [Fact]
    public void Read_IsTheSameWhateverWasReadBefore()
    {
        var passages = SmallLibrary.Of(
            "---\nquestions:\n  Pain: [does it ache, sore bones]\n---\n# Bones\n\nFirst words.\n\n## Pain\n\nIt aches.\n\n### Night\n\nHelp comes from:\n\n- tablets\n- sleep\n",
            "---\nlanguage: es\n---\n# Bones\n\n## Pain\n\nLas metástasis.\n",
            "# Bones\n\n## Pain\n\nIt aches.\n\nIt aches.\n").Passages;
        var reader = new PassageTermReader(TextAnalyzer.WithMemories());

        foreach (var passage in passages.Concat(passages.Reverse()).Concat(passages.Where((_, place) => place % 2 == 0)))
        {
            var read = reader.Read(passage).SelectMany(field => field.Terms, (field, term) => (field.Field, term.Position, term.Term, term.IsVariant));
            Assert.Equal(PassageTerms.Of(passage), read);
        }
    }
}
