namespace MetastaticBC.Search.Analysis;

/// <summary>What a code point does at the edge of a word: Unicode's Word_Break property (UAX #29, table 3) with this project's tailorings.</summary>
internal enum WordBreak : byte
{
    /// <summary>Parts words and stands in none: spaces, signs, emoji, line ends.</summary>
    Other,

    /// <summary>ALetter, and the letters of scripts whose words only a dictionary could part.</summary>
    Letter,

    /// <summary>Hebrew_Letter, which also takes quotes as marks of abbreviation.</summary>
    HebrewLetter,

    /// <summary>Numeric.</summary>
    Digit,

    /// <summary>Katakana, which joins its like only.</summary>
    Katakana,

    /// <summary>An ideograph or Hiragana: a word of its own.</summary>
    Ideograph,

    /// <summary>Extend, Format and ZWJ: belongs to what stands before it (rule WB4).</summary>
    Extender,

    /// <summary>Between letters.</summary>
    MidLetter,

    /// <summary>Between digits.</summary>
    MidDigit,

    /// <summary>MidNumLet: between letters and between digits, as typographic apostrophes stand.</summary>
    MidBoth,

    /// <summary>Single_Quote: the same, and behind a Hebrew letter.</summary>
    SingleQuote,

    /// <summary>Double_Quote: between Hebrew letters.</summary>
    DoubleQuote,
}
