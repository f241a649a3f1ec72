using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Search.Tests.Indexing;

public sealed class TermDictionaryTests
{
    private static readonly Gen<string[]> Terms = Gen.Elements("a", "ab", "abc", "b", "bone", "bones", "骨", "𝗕", "é", "éa", "z").ArrayOf();

    [Fact]
    public void Find_GivesEachTermItsPlaceAndNothingToOthers() => FixedSeed.Holds(Terms, terms =>
    {
        var sorted = Sorted(terms);
        var dictionary = new TermDictionary([.. sorted.Select(Encoding.UTF8.GetBytes)]);

        Assert.Equal(sorted.Length, dictionary.Count);
        for (var number = 0; number < sorted.Length; number++)
        {
            Assert.Equal(number, dictionary.Find(sorted[number]));
            Assert.Equal(sorted[number], dictionary.Term(number));
        }

        Assert.Equal(-1, dictionary.Find(""));
        Assert.Equal(-1, dictionary.Find("bon"));
        Assert.Equal(-1, dictionary.Find(new string('b', 1_000)));
    }, count: 200);

    [Fact]
    public void WithPrefix_IsTheRangeOfTermsThatBeginSo() => FixedSeed.Holds(Terms, terms =>
    {
        var sorted = Sorted(terms);
        var dictionary = new TermDictionary([.. sorted.Select(Encoding.UTF8.GetBytes)]);

        foreach (var prefix in (string[])["", "a", "ab", "bone", "é", "zz"])
        {
            var (from, to) = dictionary.WithPrefix(prefix);
            Assert.Equal(sorted.Where(term => term.StartsWith(prefix, StringComparison.Ordinal)), sorted[from..to]);
        }
    }, count: 200);

    private static string[] Sorted(string[] terms) =>
        [.. terms.Distinct().OrderBy(Encoding.UTF8.GetBytes, Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right)))];
}
