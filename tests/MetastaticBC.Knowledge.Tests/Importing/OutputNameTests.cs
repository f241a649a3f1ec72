using MetastaticBC.Knowledge.Importing;

namespace MetastaticBC.Knowledge.Tests.Importing;

public sealed class OutputNameTests
{
    [Theory]
    [InlineData("Bone health", "bone-health.md")]
    [InlineData("../../etc/passwd", "etc-passwd.md")]
    [InlineData(@"..\..\Windows", "windows.md")]
    [InlineData("Chimiothérapie (2)", "chimiothérapie-2.md")]
    [InlineData("...", "document.md")]
    [InlineData("CON", "document-con.md")]
    [InlineData("a\0b:c|d", "a-b-c-d.md")]
    public void Of_IsSafeInEveryFolder(string name, string expected) => Assert.Equal(expected, OutputName.Of(name));

    [Fact]
    public void Of_ALongName_IsCut() => Assert.Equal(83, OutputName.Of(new string('a', 300)).Length);

    [Fact]
    public void Of_SeveralParts_AreJoined() => Assert.Equal("faq-clinic-example-wigs.md", OutputName.Of("FAQ", "clinic.example/wigs/"));
}
