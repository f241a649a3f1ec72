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
            PassageTerms.Of(item).Where(part => part.Term != "come"));
    }
}
