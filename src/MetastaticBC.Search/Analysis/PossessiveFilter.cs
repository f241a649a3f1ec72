namespace MetastaticBC.Search.Analysis;

/// <summary>"patient's" becomes "patient"; any other apostrophe is taken out ("can't" becomes "cant"). Runs behind the folding.</summary>
public sealed class PossessiveFilter : ITermFilter
{
    public string? Apply(string term)
    {
        if (term.EndsWith("'s", StringComparison.Ordinal))
            term = term[..^2];
        return term.Contains('\'') ? term.Replace("'", "", StringComparison.Ordinal) : term;
    }
}
