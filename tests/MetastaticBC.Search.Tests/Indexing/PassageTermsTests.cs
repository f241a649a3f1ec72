using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Search.Tests.Indexing;

public sealed class PassageTermsTests
{
    [Fact]
    public void Of_NamesTheFieldOfEveryTerm()
    {
        var knowledge = SmallLibrary.Of("---\nquestions:\n  Night: [sleep, rest]\n---\n# Bones\n\n## Pain\n\n### Night\n\nHelp comes from:\n\n- tablets\n");
        var item = knowledge.Passages[^1];

        Assert.Contains("tablets", item.Text, StringComparison.Ordinal);
        Assert.Equal(
            [(PassageField.Title, "bone"), (PassageField.Heading, "pain"), (PassageField.Heading, "night"), (PassageField.Body, "help"), (PassageField.Body, "tablet"), (PassageField.Questions, "sleep"), (PassageField.Questions, "rest")],
            PassageTerms.Of(item).Where(part => part.Term != "come").Select(part => (part.Field, part.Term)));
    }

    [Fact]
    public void Of_CountsPositionsWithinAFieldAndLeavesGapsBetweenTexts()
    {
        var knowledge = SmallLibrary.Of("# Bones\n\n## The pain\n\n### Night\n\nAll the help:\n\n- small tablets\n");
        var places = PassageTerms.Of(knowledge.Passages[^1]).ToDictionary(place => place.Term, place => (place.Field, place.Position));

        Assert.Equal((PassageField.Title, 0), places["bone"]);
        Assert.Equal((PassageField.Heading, 1), places["pain"]);
        Assert.Equal((PassageField.Heading, 17), places["night"]);
        Assert.Equal((PassageField.Body, 2), places["help"]);
        Assert.Equal((PassageField.Body, 19), places["tablet"]);
    }
}
