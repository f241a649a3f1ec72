using System.Text.RegularExpressions;
using MetastaticBC.Search.Analysis.Stemming;

namespace MetastaticBC.Search.Tests.Analysis;

/// <summary>Compares the stemmer with Snowball's own program over the system's word list.</summary>
public sealed partial class StemwordsTests
{
    private const string WordList = "/usr/share/dict/words";

    [Fact]
    public async Task Stem_AgreesWithSnowballsProgram()
    {
        ReferenceProgram.Require("stemwords", "libstemmer-tools");
        ReferenceProgram.RequireFile(WordList, "wbritish");
        // The program reads bytes of UTF-8; the words reach our stemmer folded, so words beyond ASCII are left out.
        var words = File.ReadLines(WordList).Select(word => word.ToLowerInvariant()).Where(word => word.Length > 0 && word.All(char.IsAscii)).ToList();

        var answer = await ReferenceProgram.RunAsync(string.Join('\n', words) + "\n", "stemwords", "-l", "english");

        var stems = answer.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(words.Count, stems.Length);
        Assert.True(words.Count > 50_000);
        Assert.Empty(words.Zip(stems)
            .Where(pair => !ChangedInSnowball3().IsMatch(pair.First) && !string.Equals(EnglishStemmer.Stem(pair.First), pair.Second, StringComparison.Ordinal))
            .Select(pair => $"{pair.First}: {EnglishStemmer.Stem(pair.First)}, expected {pair.Second}"));
    }

    /// <summary>
    /// What Snowball 3.0 stems otherwise than 2.2, which Debian 12 has: -ologist; double letters kept in add, ebb, egg, err and off;
    /// hying, vying and the like; evening; and the prefixes behind which endings count, such as emerg-, inter-, later- and organ-.
    /// The reference vocabulary, to which the stemmer is held, is of 3.0.
    /// </summary>
    [GeneratedRegex("^(.*[oa]logists?|(add|ebb|egg|err|off)(ed|ings?)|[a-z]+ying|evenings?|(emerg|inter|later|organ|past|univers).*)('s?)?$")]
    private static partial Regex ChangedInSnowball3();
}
