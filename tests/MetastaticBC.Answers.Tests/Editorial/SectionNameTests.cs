using MetastaticBC.Answers.Editorial;

namespace MetastaticBC.Answers.Tests.Editorial;

public sealed class SectionNameTests
{
    [Fact]
    public void Name_IsTheInnermostHeading_OrTheTitle()
    {
        var passages = SmallLibrary.Of("# Bones\n\nText.\n\n## Pain\n\n### Tablets\n\nText.").Passages;

        Assert.Equal(["000.md, `Bones`", "000.md, `Tablets`"], passages.Select(passage => new SectionName(passage).ToString()));
    }
}
