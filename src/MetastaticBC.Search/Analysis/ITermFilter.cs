namespace MetastaticBC.Search.Analysis;

/// <summary>One step between a word as written and its term. It sees the word alone, so it can't move a span or a position.</summary>
public interface ITermFilter
{
    /// <summary>The word's next form, or null where it is to be left out.</summary>
    string? Apply(string term);
}
