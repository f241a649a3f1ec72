namespace MetastaticBC.Search.Analysis.Stemming;

/// <summary>Steps 0 and 1: possessives, plurals, past tenses and participles, and the final y.</summary>
internal static class InflectionSteps
{
    // The longest first, so that the first found is the one that counts.
    private static readonly string[] VerbEndings = ["eedly", "ingly", "edly", "eed", "ing", "ed"];

    /// <summary>Step 0: takes off a possessive or closing apostrophe.</summary>
    public static void RemovePossessive(ref StemWord word)
    {
        if (word.EndsWith("'s'"))
            word.RemoveLast(3);
        else if (word.EndsWith("'s"))
            word.RemoveLast(2);
        else if (word.EndsWith("'"))
            word.RemoveLast(1);
    }

    /// <summary>Step 1a: the plural; "ied" and "ies" become "ie" after a single letter ("ties"), else "i".</summary>
    public static void RemovePlural(ref StemWord word)
    {
        if (word.EndsWith("sses"))
            word.RemoveLast(2);
        else if (word.EndsWith("ied") || word.EndsWith("ies"))
            word.RemoveLast(word.Letters.Length > 4 ? 2 : 1);
        else if (IsPluralS(word.Letters))
            word.RemoveLast(1);
    }

    /// <summary>Step 1b: past tense and participles, with or without "ly".</summary>
    public static void RemoveVerbEnding(ref StemWord word)
    {
        foreach (var ending in VerbEndings)
        {
            if (!word.EndsWith(ending))
                continue;
            if (ending.StartsWith("eed", StringComparison.Ordinal))
                ShortenEed(ref word, ending.Length);
            else if (ending != "ing" || !IsTreatedAsIngWord(ref word))
                RemoveAfterVowel(ref word, ending.Length);
            return;
        }
    }

    /// <summary>Step 1c: a final y after a consonant becomes i, unless that consonant is all there is before it.</summary>
    public static void TurnFinalYIntoI(ref StemWord word)
    {
        var letters = word.Letters;
        if (letters.Length > 2 && letters[^1] is 'y' or 'Y' && !StemLetters.IsVowel(letters[^2]))
            word.ReplaceLast(1, "i");
    }

    /// <summary>A final s that has a vowel before it, other than right before it: "gaps", but not "gas" or "this".</summary>
    private static bool IsPluralS(ReadOnlySpan<char> letters) =>
        letters.Length > 2
        && letters[^1] == 's'
        && letters[^2] is not ('u' or 's')
        && StemLetters.ContainsVowel(letters[..^2]);

    private static void ShortenEed(ref StemWord word, int endingLength)
    {
        if (word.InR1(endingLength) && !StemExceptions.KeepsEed(word.Without(endingLength)))
            word.ReplaceLast(endingLength, "ee");
    }

    /// <summary>"dying" belongs to "die"; "evening" and a few others do not belong to a verb at all.</summary>
    private static bool IsTreatedAsIngWord(ref StemWord word)
    {
        var before = word.Without(3);
        if (before.Length == 2 && before[1] == 'y' && !StemLetters.IsVowel(before[0]))
        {
            word.ReplaceLast(4, "ie");
            return true;
        }
        return StemExceptions.KeepsIng(before);
    }

    private static void RemoveAfterVowel(ref StemWord word, int endingLength)
    {
        if (!StemLetters.ContainsVowel(word.Without(endingLength)))
            return;
        word.RemoveLast(endingLength);
        RestoreVerb(ref word);
    }

    /// <summary>"treat-ed" is a word already; "dos-ing" lacks its e, "stopp-ing" has a letter too many ("add" has not).</summary>
    private static void RestoreVerb(ref StemWord word)
    {
        var letters = word.Letters;
        if (letters.EndsWith("at") || letters.EndsWith("bl") || letters.EndsWith("iz"))
            word.ReplaceLast(0, "e");
        else if (StemLetters.EndsInDouble(letters))
            word.RemoveLast(letters.Length == 3 && letters[0] is 'a' or 'e' or 'o' ? 0 : 1);
        else if (word.IsShort)
            word.ReplaceLast(0, "e");
    }
}
