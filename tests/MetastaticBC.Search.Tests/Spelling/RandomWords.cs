using FsCheck;
using FsCheck.Fluent;

namespace MetastaticBC.Search.Tests.Spelling;

/// <summary>Words of few letters, so that many are near to each other.</summary>
internal static class RandomWords
{
    public static Gen<string> Words { get; } = Gen.Choose(1, 9).SelectMany(length => Gen.Elements('a', 'b', 'c', 'e', 'h').ArrayOf(length)).Select(letters => new string(letters));

    public static Gen<(string Word, string[] Others)> Lists { get; } =
        from word in Words
        from others in Words.ArrayOf(60)
        select (word, others.Distinct().Order(StringComparer.Ordinal).ToArray());
}
