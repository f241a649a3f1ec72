using FsCheck;
using FsCheck.Fluent;
using MetastaticBC.Knowledge.Importing;

namespace MetastaticBC.Knowledge.Tests.Importing;

public sealed class YamlTextTests
{
    private static readonly string[] Pieces =
        ["Bone", " ", "is: it", "#", "'", "\"", "\\", "- ", "? ", "é", "🙂", "\t", "\u0007", "\u2028", "{", "]", "&a", "*a", "%", "@", "`", "null", "yes", "1e5", "~", "!", "|", ">", "none yet"];

    [Fact]
    public void Of_AnyText_IsReadBack() =>
        FixedSeed.Holds(Gen.Elements(Pieces).NonEmptyListOf().Select(pieces => string.Concat(pieces)).Where(text => text.Trim().Length > 0), text =>
        {
            var log = new ProblemLog("");
            var yaml = YamlMapping.Parse($"key: {YamlText.Of(text)}\n{YamlText.Of("k" + text)}: value\n", 0, log);
            Assert.Empty(log.Problems);
            Assert.Equal(text.Trim(), yaml!.Text("key"));
            Assert.Contains("k" + text, yaml.Keys);
        }, 1000);

    [Theory]
    [InlineData("Can I drive, and when?")]
    [InlineData("Sore mouth during treatment")]
    public void Of_ASentence_StaysBare(string text) => Assert.Equal(text, YamlText.Of(text));
}
