using FsCheck;
using FsCheck.Fluent;

namespace MetastaticBC.Knowledge.Tests;

public sealed class YamlMappingTests
{
    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a comment\n")]
    [InlineData("---\n")]
    public void Parse_TakesEmptyTextAsAnEmptyMapping(string yaml) => Assert.Empty(Parse(yaml, out _)!.Keys);

    [Theory]
    [InlineData("key: value", "value")]
    [InlineData("key: '  value '", "value")]
    [InlineData("\"key\": \"value\"", "value")]
    [InlineData("key: >-\n  two\n  lines", "two lines")]
    [InlineData("key: 'null'", "null")]
    [InlineData("key: null", null)]
    [InlineData("key: ~", null)]
    [InlineData("key:", null)]
    [InlineData("key: ''", null)]
    [InlineData("other: x", null)]
    public void Text_IsTrimmedOrNull(string yaml, string? value)
    {
        Assert.Equal(value, Parse(yaml, out var log)!.Text("key"));
        Assert.Empty(log.Problems);
    }

    [Fact]
    public void Text_OfAListIsAProblem()
    {
        Assert.Null(Parse("\nkey: [a]", out var log)!.Text("key"));
        Assert.Equal(2, Assert.Single(log.Problems).Line);
    }

    [Theory]
    [InlineData("key: 12", 12)]
    [InlineData("key: 0", 0)]
    [InlineData("key: ''", null)]
    public void Number_IsWholeOrNull(string yaml, int? number) => Assert.Equal(number, Parse(yaml, out _)!.Number("key"));

    [Theory]
    [InlineData("key: -1")]
    [InlineData("key: 1.5")]
    [InlineData("key: 99999999999")]
    public void Number_OfAnythingElseIsAProblem(string yaml)
    {
        Assert.Null(Parse(yaml, out var log)!.Number("key"));
        Assert.Single(log.Problems);
    }

    [Fact]
    public void Texts_TakesAListOrASingleText()
    {
        var mapping = Parse("list: [a, 'b', null, '']\none: a\nnone:\n", out _)!;
        Assert.Equal(["a", "b"], mapping.Texts("list"));
        Assert.Equal(["a"], mapping.Texts("one"));
        Assert.Empty(mapping.Texts("none"));
        Assert.Empty(mapping.Texts("missing"));
    }

    [Theory]
    [InlineData("key: [[a]]")]
    [InlineData("key: {a: b}")]
    public void Texts_OfAnythingElseIsAProblem(string yaml)
    {
        Assert.Empty(Parse(yaml, out var log)!.Texts("key"));
        Assert.Single(log.Problems);
    }

    [Fact]
    public void Group_OfAnythingElseIsAProblem()
    {
        var mapping = Parse("a: {b: c}\nd: text\ne:\n", out var log)!;
        Assert.Equal("c", mapping.Group("a")!.Text("b"));
        Assert.Null(mapping.Group("missing"));
        Assert.Null(mapping.Group("e"));
        Assert.Empty(log.Problems);
        Assert.Null(mapping.Group("d"));
        Assert.Equal(2, Assert.Single(log.Problems).Line);
    }

    [Fact]
    public void LineOf_CountsTheLinesBefore()
    {
        var log = new ProblemLog("kb");
        Assert.Equal(12, YamlMapping.Parse("a: b\nc: d", 10, log)!.LineOf("c"));
    }

    public static TheoryData<string, string> Hostile => new()
    {
        { "deep flow lists", "a: " + new string('[', 1_000_000) },
        { "deep flow groups", "a: " + string.Concat(Enumerable.Repeat("{a: ", 250_000)) },
        { "deep lists", string.Concat(Enumerable.Repeat("- ", 500_000)) },
        { "deep keys", string.Concat(Enumerable.Repeat("? ", 500_000)) },
        { "billion laughs", "a: &a [x,x]\n" + string.Concat(Enumerable.Range('b', 20).Select(i => $"{(char)i}: &{(char)i} [*{(char)(i - 1)},*{(char)(i - 1)}]\n")) },
        { "alias of itself", "a: &a [*a]" },
        { "alias of itself as key", "? &a [*a]\n: b" },
        { "alias of nothing", "a: *b" },
        { "merge keys", "a: &a {b: c}\nd:\n  <<: *a" },
        { "same key twice", "a: b\na: c" },
        { "same key in a group twice", "a: {b: c, b: d}" },
        { "tabs", "\ta: b" },
        { "open quote", "a: \"" + new string('x', 1_000_000) },
        { "open group", "a: {b: c" },
        { "two documents", "a: b\n---\nc: d" },
        { "directive", "%YAML 99999999999999999999.1\n---\na: b" },
        { "bad escape", "a: \"\\U99999999\"" },
        { "surrogate escape", "a: \"\\uD800\"" },
        { "tag", "!<tag:yaml.org,2002:binary> a: b" },
        { "unknown tag handle", "!x!y a: b" },
        { "control characters", "a: \u0001\u0002" },
        { "no-break spaces", "a:\u00A0b" },
        { "lone surrogate", "a: \uD800" },
        { "many keys", string.Concat(Enumerable.Range(0, 50_000).Select(i => $"k{i}: v\n")) },
        { "one long word", new string('x', 1_000_000) },
        { "long comment", "#" + new string('x', 1_000_000) },
        { "only colons", new string(':', 1_000_000) },
        { "only question marks", new string('?', 1_000_000) },
        { "only ampersands", new string('&', 1_000_000) },
        { "only line ends", new string('\n', 1_000_000) },
        { "only dashes in lines", string.Concat(Enumerable.Repeat("-\n", 200_000)) },
        { "flow commas", "a: [" + new string(',', 100_000) },
        { "flow words", "a: [" + string.Concat(Enumerable.Repeat("x,", 200_000)) + "]" },
        { "growing indentation", string.Concat(Enumerable.Range(0, 400).Select(i => new string(' ', i) + "a:\n")) },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public Task Parse_NeverThrowsAndNeverHangs(string name, string yaml) => HangGuard.RunAsync(() =>
    {
        var mapping = Parse(yaml, out var log);
        if (mapping is null)
            Assert.True(Assert.Single(log.Problems).IsError, name);
    });

    [Fact]
    public void Parse_NeverThrowsForAnyText()
    {
        var fragments = Gen.Elements(
            "a", "b: ", ": ", "- ", "? ", "\n", "\r\n", "\r", "  ", "\t", "\"", "'", "[", "]", "{", "}", ",", "&a ", "*a", "!t ", "!!", "!<", "%YAML 1.1\n",
            "%TAG ! x\n", "---\n", "...\n", "|", "|9\n", ">-\n", "#", " #", "<<: ", "\\", "\\x", "\\U0011FFFF", "\\uD83D", "@", "`", "~", "\u0085", "\u2028", "\uFEFF", "é", "\u0001");
        FixedSeed.Holds(Gen.ArrayOf(fragments), pieces =>
        {
            var mapping = Parse(string.Concat(pieces), out var log);
            Assert.Equal(mapping is null, log.HasErrors);
            foreach (var key in mapping?.Keys ?? [])
                Assert.True(mapping!.LineOf(key) > 0 && mapping.Texts(key).Count >= 0 && mapping.Groups(key).Count >= 0);
        }, count: 5_000);
    }

    private static YamlMapping? Parse(string yaml, out ProblemLog log)
    {
        log = new ProblemLog("kb.yaml");
        return YamlMapping.Parse(yaml, 0, log);
    }
}
