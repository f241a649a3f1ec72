using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search;
using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Answers.Understanding;

/// <summary>What a person wrote, with the views of it that the rules need.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Words">Every word in small letters, none left out.</param>
/// <param name="Ideas">What it speaks of, in order.</param>
public sealed record Question(string Text, IReadOnlyList<Token> Words, IReadOnlyList<Idea> Ideas)
{
    /// <summary>UTF-16 units that are looked up; a longer message is cut here for retrieval, never for the signposts.</summary>
    public const int MaximumLookedUp = 10_000;

    /// <summary>What misspelt words were taken for, in order; the text and the words stay as typed.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>What kind of answer it wants.</summary>
    public AspectScores Aspects { get; init; } = AspectScores.Unknown;

    /// <summary>What it is about so that a text about another thing of the kind is no answer, each once.</summary>
    public IReadOnlyList<NamedFacet> Facets { get; init; } = [];

    /// <summary>It asks how many, how long, how often.</summary>
    public bool WantsFigure { get; init; }

    public SearchQuery ToQuery() => new([.. Ideas.Select(idea => idea.Group)]);
}
