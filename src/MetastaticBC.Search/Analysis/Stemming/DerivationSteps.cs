namespace MetastaticBC.Search.Analysis.Stemming;

/// <summary>Steps 2 to 5: endings that make one kind of word out of another ("painless-ly", "hormon-al").</summary>
internal static class DerivationSteps
{
    /// <summary>Step 2: double endings become single ones ("ization" to "ize").</summary>
    public static readonly SuffixRules Step2 = new(
        new("tional", "tion"),
        new("enci", "ence"),
        new("anci", "ance"),
        new("abli", "able"),
        new("entli", "ent"),
        new("izer", "ize"),
        new("ization", "ize"),
        new("ational", "ate"),
        new("ation", "ate"),
        new("ator", "ate"),
        new("alism", "al"),
        new("aliti", "al"),
        new("alli", "al"),
        new("fulness", "ful"),
        new("ousli", "ous"),
        new("ousness", "ous"),
        new("iveness", "ive"),
        new("iviti", "ive"),
        new("biliti", "ble"),
        new("bli", "ble"),
        new("ogist", "og"),
        new("ogi", "og", After: "l"),
        new("fulli", "ful"),
        new("lessli", "less"),
        new("li", After: "cdeghkmnrt"));

    /// <summary>Step 3: "ical", "ness" and their like.</summary>
    public static readonly SuffixRules Step3 = new(
        new("ational", "ate"),
        new("tional", "tion"),
        new("alize", "al"),
        new("icate", "ic"),
        new("iciti", "ic"),
        new("ical", "ic"),
        new("ful"),
        new("ness"),
        new("ative", NeedsR2: true));

    /// <summary>Step 4: what is left of an ending goes, if the word is long enough.</summary>
    public static readonly SuffixRules Step4 = new(
        [.. "al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize".Split(' ')
            .Select(ending => new SuffixRule(ending, NeedsR2: true)),
        new SuffixRule("ion", After: "st", NeedsR2: true)]);

    /// <summary>Step 5: a final e, or the second of two final l.</summary>
    public static void RemoveFinalLetter(ref StemWord word)
    {
        if (word.EndsWith("e"))
        {
            if (word.InR2(1) || (word.InR1(1) && !StemLetters.EndsInShortSyllable(word.Without(1))))
                word.RemoveLast(1);
        }
        else if (word.EndsWith("ll") && word.InR2(1))
        {
            word.RemoveLast(1);
        }
    }
}
