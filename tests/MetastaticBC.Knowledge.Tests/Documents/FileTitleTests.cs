using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Tests.Documents;

public sealed class FileTitleTests
{
    [Theory]
    [InlineData("bone-pain.md", "Bone pain")]
    [InlineData("pages/her2_positive.txt", "Her2 positive")]
    [InlineData("Été.md", "Été")]
    [InlineData("documents/.md", "documents/.md")]
    [InlineData("v1.2-notes.txt", "V1.2 notes")]
    public void Of_ReadsTheFileNameAsWords(string id, string title) => Assert.Equal(title, FileTitle.Of(id));
}
