using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Tests.Understanding;

/// <summary>The built-in lexicon as the analyzer and the facets see it.</summary>
public sealed class BuiltInLexiconTests
{
    private static readonly IReadOnlyList<LexiconSet> Sets = SmallLibrary.Of().Lexicon.Sets;

    [Fact]
    public void EveryWording_KeepsATerm() => Assert.All(
        Sets.SelectMany(set => set.From.Concat(set.To.Select(wording => wording.Text))).Distinct(StringComparer.Ordinal),
        wording => Assert.True(TokenPaths.Of(TextAnalyzer.English.Analyze(wording)).Any(), wording));

    [Fact]
    public void NoTwoWaySet_HoldsTwoDrugs() => Assert.All(Sets.Where(IsTwoWay), set =>
    {
        var drugs = set.From.Select(DrugsOf).Where(named => named.Count > 0).ToList();

        Assert.True(drugs.Count == 0 || drugs.Aggregate((IEnumerable<string>)drugs[0], Enumerable.Intersect).Any(), $"{set.Line}: {string.Join(", ", set.From)}");
    });

    [Fact]
    public void DrugsOf_TellsADrugFromATextAboutIt()
    {
        Assert.Equal(["letrozole"], DrugsOf("Femara"));
        Assert.Empty(DrugsOf("letrozole tablets"));
        Assert.Empty(DrugsOf("aromatase inhibitor"));
    }

    /// <summary>The drugs of which the whole wording is a name.</summary>
    private static List<string> DrugsOf(string wording)
    {
        var tokens = TextAnalyzer.English.Analyze(wording);
        return
        [
            .. FacetLookup.BuiltIn.Find(tokens)
                .Where(found => found.Facet.Kind == FacetKind.Drug && found.Start == tokens[0].Position && found.End == tokens.Max(token => token.End))
                .Select(found => found.Facet.Name),
        ];
    }

    private static bool IsTwoWay(LexiconSet set) => set.From.SequenceEqual(set.To.Select(wording => wording.Text));
}
