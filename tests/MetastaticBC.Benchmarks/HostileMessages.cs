namespace MetastaticBC.Benchmarks;

/// <summary>Messages that would be dear to a careless matcher: repeated pattern words, long words, odd signs, in a fixed order.</summary>
internal static class HostileMessages
{
    private const int LongestMessage = 400;

    private static readonly string[] Pieces =
    [
        "can't ", "breathe ", "no ", "not ", "pain ", "chest ", "back ", "legs ", "numb ", "chemo ", "now ", "what ", "is ", "a ", "die ", "want ", "to ", "so ", "fever ",
        "38.5 ", "aaaaaaaaaaaaaaaaaaaa", "aaaa aaaa ", "né", "漢字", "العربية", "😀", "👩🏽‍⚕️", "\uD83D", "\0", "\u0301", ".", "?", "!", "\n", "((((", "]]]]", "…", "1234567890",
    ];

    /// <summary>Some mixed, some of one piece over and over.</summary>
    public static IEnumerable<string> Make(int count)
    {
        ulong random = 1;
        for (var index = 0; index < count; index++)
        {
            var length = Next(ref random, LongestMessage);
            var only = Next(ref random, 4) == 0 ? Pieces[Next(ref random, Pieces.Length)] : null;
            var pieces = new string[length];
            for (var place = 0; place < length; place++)
                pieces[place] = only ?? Pieces[Next(ref random, Pieces.Length)];
            yield return string.Concat(pieces);
        }
    }

    /// <summary>Knuth's 64-bit linear congruential generator: the same messages in every run.</summary>
    private static int Next(ref ulong random, int below)
    {
        random = unchecked((random * 6364136223846793005) + 1442695040888963407);
        return (int)((random >> 33) % (ulong)below);
    }
}
