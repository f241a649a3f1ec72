namespace MetastaticBC.Search.Analysis.Stemming;

/// <summary>Reduces English words to their stem. Runs behind the stop words.</summary>
public sealed class StemFilter : ITermFilter
{
    public string? Apply(string term) => EnglishStemmer.Stem(term);
}
