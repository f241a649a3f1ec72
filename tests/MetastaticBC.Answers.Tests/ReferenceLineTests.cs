using System.Xml.Linq;

namespace MetastaticBC.Answers.Tests;

public sealed class ReferenceLineTests
{
    [Theory]
    [InlineData("MetastaticBC.Knowledge", null)]
    [InlineData("MetastaticBC.Search", "MetastaticBC.Knowledge")]
    [InlineData("MetastaticBC.Answers", "MetastaticBC.Search")]
    [InlineData("MetastaticBC.Bot", "MetastaticBC.Answers")]
    public void Project_RefersOnlyToTheRoomBelow(string project, string? below) =>
        Assert.Equal(below is null ? [] : [below], References(project));

    [Fact]
    public void Solution_HoldsTheFourRoomsAndNoOther() => Assert.Equal(
        ["MetastaticBC.Answers", "MetastaticBC.Bot", "MetastaticBC.Knowledge", "MetastaticBC.Search"],
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
}
