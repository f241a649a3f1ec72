using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Tests.Passages;

public sealed class PassageSplitterTests
{
    [Fact]
    public void Split_KeepsParagraphsApart() =>
        Assert.Equal(["One.", "Two."], Sources.Texts("a.md", "# T\n\nOne.\n\nTwo.\n"));

    [Fact]
    public void Split_KeepsAParagraphOfTheLimitWhole() => Assert.Single(Sources.Passages("a.md", Sentences(12, 10)));

    [Fact]
    public void Split_CutsALongParagraphAtSentenceEndsIntoEqualParts()
    {
        var passages = Sources.Passages("a.md", Sentences(15, 10));
        Assert.Equal([80, 70], passages.Select(passage => WordCount.Of(passage.Text)));
        Assert.All(passages, passage => Assert.EndsWith(".", passage.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Split_LeavesASentenceOverTheLimitWhole()
    {
        var passages = Sources.Passages("a.md", $"Short one. {Sentences(1, 200)} Short two.");
        Assert.Equal([2, 200, 2], passages.Select(passage => WordCount.Of(passage.Text)));
    }

    [Fact]
    public void Split_GroupsListItemsUpToTheLimit()
    {
        var items = string.Concat(Enumerable.Repeat("- " + Sentences(1, 50) + "\n", 5));
        Assert.Equal([100, 100, 50], Sources.Passages("a.md", items).Select(passage => WordCount.Of(passage.Text)));
    }

    [Fact]
    public void Split_KeepsListsApart() =>
        Assert.Equal(["- a\n- b", "* c\n* d"], Sources.Texts("a.md", "- a\n- b\n\n* c\n* d\n"));

    [Fact]
    public void Split_TakesEachTableRowByItself()
    {
        var passages = Sources.Passages("a.md", "Drugs:\n\n| Drug | Use |\n|---|---|\n| A | bone |\n| B | liver |\n");
        Assert.Equal(["A | bone", "B | liver"], passages.Select(passage => passage.Text));
        Assert.All(passages, passage => Assert.Equal(["LeadIn Drugs:", "TableHeader Drug | Use"], Context(passage)));
    }

    [Fact]
    public void Split_QuotesATableThatIsAHeaderOnly() =>
        Assert.Equal(["Drug | Use"], Sources.Texts("a.md", "| Drug | Use |\n|---|---|\n"));

    [Fact]
    public void Split_TakesLinearTimeForItemsWithoutWords() =>
        Assert.Equal(2, Sources.Passages("a.txt", "Title\n\nText.\n\n" + string.Concat(Enumerable.Repeat("* *\n", 250_000))).Count);

    [Fact]
    public void Context_NamesHeadingsThenLeadIn()
    {
        var passage = Sources.Passages("a.md", "# T\n\n## One\n\n### Two\n\nYou may have:\n\n- pain\n")[0];
        Assert.Equal(["Heading One", "Heading Two", "LeadIn You may have:"], Context(passage));
        Assert.Equal(["One", "Two"], passage.HeadingPath);
    }

    [Fact]
    public void Context_ForgetsTheHeadingsThatEnded()
    {
        var passages = Sources.Passages("a.md", "# T\n\n## One\n\n### Two\n\nA.\n\n## Three\n\nB.\n");
        Assert.Equal(["One / Two", "Three"], passages.Select(passage => string.Join(" / ", passage.HeadingPath)));
    }

    [Fact]
    public void Context_LeadInStaysAPassageWhereItHasMoreSentences()
    {
        var passages = Sources.Passages("a.md", "Side effects differ. You may have:\n\n- pain\n\nAfter.\n");
        Assert.Equal(["Side effects differ. You may have:", "- pain", "After."], passages.Select(passage => passage.Text));
        Assert.Equal(["LeadIn You may have:"], Context(passages[1]));
        Assert.Empty(passages[2].Context);
    }

    [Fact]
    public void Context_OfAListBehindATableHasNoTableHeader()
    {
        var passages = Sources.Passages("a.md", "| Drug | Use |\n|---|---|\n| A | bone |\n\n- pain\n");
        Assert.Empty(passages[1].Context);
    }

    [Fact]
    public void Ordinals_CountThroughAllDocuments()
    {
        var knowledge = KnowledgeBase.Read([Sources.File("b.md", "B1.\n\nB2."), Sources.File("a.md", "A1.")]).Knowledge;
        Assert.Equal(["a.md 0 A1.", "b.md 1 B1.", "b.md 2 B2."], knowledge.Passages.Select(passage => $"{passage.Document} {passage.Ordinal} {passage.Text}"));
    }

    [Fact]
    public void Slice_RefusesASpanBeyondTheText() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Sources.Document("a.md", "One.").Slice(new TextSpan(0, 5)));

    private static string[] Context(Passage passage) =>
        [.. passage.Context.Select(context => $"{context.Kind} {passage.Document.Slice(context.Span)}")];

    private static string Sentences(int count, int words) =>
        string.Join(' ', Enumerable.Repeat("Bone" + string.Concat(Enumerable.Repeat(" word", words - 1)) + ".", count));
}
