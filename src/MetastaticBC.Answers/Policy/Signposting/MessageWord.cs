using MetastaticBC.Search.Analysis.Stemming;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>A word of a message in small letters, and its stem.</summary>
internal readonly record struct MessageWord(string Text, string Stem)
{
    /// <summary>A number is read with a decimal point and without the unit that is written on to it: "38,5C" is "38.5".</summary>
    public static MessageWord Of(string term)
    {
        if (char.IsAsciiDigit(term[0]))
            term = term.TrimEnd('c', 'f').Replace(',', '.');
        return new MessageWord(term, EnglishStemmer.Stem(term));
    }
}
