using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Analysis.Stemming;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>A word of a message in small letters, and its stem.</summary>
internal readonly record struct MessageWord(string Text, string Stem)
{
    public static MessageWord Of(Token token) => new(token.Term, EnglishStemmer.Stem(token.Term));
}
