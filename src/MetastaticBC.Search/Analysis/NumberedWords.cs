using System.Collections.Frozen;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Search.Analysis;

/// <summary>The nouns that numerals follow, and the words that show an "I" not to be one (data files <c>numbered-words.txt</c>, <c>pronoun-verbs.txt</c>).</summary>
internal static class NumberedWords
{
    private static readonly FrozenSet<string> Nouns = Read("numbered-words.txt");

    private static readonly FrozenSet<string> Verbs = Read("pronoun-verbs.txt");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NounLookup = Nouns.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Beginnings FirstLetters = new(Nouns);

    /// <summary>False for most words that are no noun and begin with none.</summary>
    public static bool MayBeginWithNoun(ReadOnlySpan<char> term) => FirstLetters.MayBegin(term);

    public static bool IsNoun(ReadOnlySpan<char> term) => NounLookup.Contains(term);

    /// <summary>Whether an "I" before this word is a person.</summary>
    public static bool IsVerb(string term) => Verbs.Contains(term);

    private static FrozenSet<string> Read(string name) =>
        EmbeddedText.Lines(typeof(NumberedWords).Assembly, name).SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
}
