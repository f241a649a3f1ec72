using MetastaticBC.Bot.Turns;

namespace MetastaticBC.Bot.Tests.Turns;

public sealed class QuoteViewTests
{
    [Fact]
    public void Of_AQuote_GivesItsPlaceAndSource()
    {
        var view = QuoteView.Of(SmallKnowledge.ParagraphQuote);

        Assert.Equal("documents/wigs.md", view.Document);
        Assert.Equal(SmallKnowledge.Paragraph, Slice(view.Start, view.End));
        Assert.Equal(view.Text, Slice(view.Start, view.End));
        Assert.Equal("Let it dry on a stand.", Slice(view.Mark.Start, view.Mark.End));
        Assert.Equal(("Washing", "Wigs", "2026-03-31", 2.5), (view.Heading, view.Title, view.Reviewed, view.Score));
        Assert.Equal("Harbour Clinic; One, 2024; Two; Three; Four; Five; second edition; https://harbour.example/wigs", view.Source);
        Assert.Equal(["hair"], view.Topics);
    }

    [Fact]
    public void Of_AListItem_HasItsHeadingsAndLeadInAsContext()
    {
        var view = QuoteView.Of(SmallKnowledge.ItemQuote);

        Assert.Equal("Washing > With what", view.Heading);
        Assert.Equal(["Washing", "With what", "Take one of these:"], view.Context.Select(context => context.Text));
        Assert.All(view.Context, context => Assert.Equal(context.Text, Slice(context.Start, context.End)));
    }

    private static string Slice(int start, int end) => SmallKnowledge.Base.Documents[0].Text[start..end];
}
