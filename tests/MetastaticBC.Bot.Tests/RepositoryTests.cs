using System.Xml.Linq;

namespace MetastaticBC.Bot.Tests;

/// <summary>What the repository claims of itself.</summary>
public sealed class RepositoryTests
{
    private static readonly string Root = Repository.Root;

    private static readonly string Source = Path.Combine(Root, "src");

    [Fact]
    public void Source_NoFile_IsLongerThanFourHundredLines() =>
        Assert.All(SourceFiles("*").Where(path => Path.GetExtension(path) is ".cs" or ".js" or ".css" or ".html"), path =>
            Assert.True(File.ReadLines(path).Count() <= 400, $"{path} is longer than 400 lines."));

    [Fact]
    public void Architecture_NamesEveryFolder()
    {
        var map = Path.Combine(Source, "ARCHITECTURE.md");
        Assert.SkipUnless(File.Exists(map), "src/ARCHITECTURE.md is not written yet.");
        var text = File.ReadAllText(map);

        Assert.All(SourceFolders(), folder => Assert.True(text.Contains(folder, StringComparison.Ordinal), $"src/ARCHITECTURE.md does not name {folder}."));
    }

    [Fact]
    public void Source_HasExactlyFourProjects() =>
        Assert.Equal(
            ["MetastaticBC.Answers", "MetastaticBC.Bot", "MetastaticBC.Knowledge", "MetastaticBC.Search"],
            SourceFiles("*.csproj").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public void Repository_HasNoLaunchSettings() => Assert.Empty(Files(Root, "launchSettings.json"));

    [Fact]
    public void Source_EveryProject_IsHeldToTheBannedSymbols()
    {
        var shared = XDocument.Load(Path.Combine(Root, "Directory.Build.props"));

        Assert.True(File.Exists(Path.Combine(Source, "BannedSymbols.txt")));
        Assert.Contains(shared.Descendants("AdditionalFiles"), file => ((string?)file.Attribute("Include"))?.EndsWith("src/BannedSymbols.txt", StringComparison.Ordinal) == true);
        Assert.Contains(shared.Descendants("PackageReference"), package => (string?)package.Attribute("Include") == "Microsoft.CodeAnalysis.BannedApiAnalyzers");
        Assert.All(SourceFiles("*.csproj"), path =>
        {
            var project = XDocument.Load(path);
            Assert.DoesNotContain(project.Descendants(), element => element.Attribute("Remove") is not null);
            Assert.DoesNotContain(project.Descendants(), element => element.Name.LocalName is "NoWarn" or "TreatWarningsAsErrors");
        });
        Assert.DoesNotContain(SourceFiles("*.cs"), path => File.ReadAllText(path).Contains("RS0030", StringComparison.Ordinal));
        Assert.Empty(Files(Source, "Directory.Build.props"));
    }

    [Fact]
    public void Packages_HaveTheirVersionsInOnePlace()
    {
        var central = XDocument.Load(Path.Combine(Root, "Directory.Packages.props")).Descendants("PackageVersion").Select(package => (string)package.Attribute("Include")!).ToHashSet();

        Assert.All(Files(Root, "*.csproj").Append(Path.Combine(Root, "Directory.Build.props")), path =>
            Assert.All(XDocument.Load(path).Descendants("PackageReference"), package =>
            {
                Assert.Null(package.Attribute("Version"));
                Assert.Null(package.Attribute("VersionOverride"));
                Assert.Contains((string)package.Attribute("Include")!, central);
            }));
    }

    /// <summary>Every folder that holds a file, as the last part of its path.</summary>
    private static IEnumerable<string> SourceFolders() =>
        SourceFiles("*").Select(path => Path.GetRelativePath(Source, Path.GetDirectoryName(path)!)).Distinct()
            .SelectMany(folder => folder.Split(Path.DirectorySeparatorChar)).Where(part => part != ".").Distinct();

    private static IEnumerable<string> SourceFiles(string pattern) => Files(Source, pattern);

    /// <summary>What the build makes is left out.</summary>
    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or ".git" or "artifacts"));
}
