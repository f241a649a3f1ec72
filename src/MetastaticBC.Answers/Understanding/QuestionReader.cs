using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search;
using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Answers.Understanding;

/// <summary>Reads a message: its words, what misspelt ones were meant to be, its ideas, what kind of answer it wants, and what it is about.</summary>
public sealed class QuestionReader
{
    private readonly SynonymTable _synonyms;
    private readonly IdeaReader _ideas;
    private readonly SpellingCorrector? _spelling;
    private readonly AspectReader? _aspects;

    /// <summary>Without spelling and aspects.</summary>
    public QuestionReader(Lexicon lexicon, IEnumerable<string> languages)
        : this(lexicon, languages, spelling: null)
    {
    }

    /// <param name="languages">Of the documents. Words are looked up as they are written too where one of them is not English.</param>
    /// <param name="spelling">Over the same documents; null: every word is taken as typed.</param>
    /// <param name="aspects">Of questions; null: none is read.</param>
    internal QuestionReader(Lexicon lexicon, IEnumerable<string> languages, SpellingCorrector? spelling, AspectReader? aspects = null)
    {
        _spelling = spelling;
        _aspects = aspects;
        _synonyms = new SynonymTable(lexicon, TextAnalyzer.English);
        _ideas = new IdeaReader(_synonyms, asWritten: languages.Any(language => !TextAnalyzer.IsEnglish(language)));
    }

    /// <summary>For the documents of a knowledge base, with its spelling and lexicon.</summary>
    internal static QuestionReader Over(KnowledgeBase knowledge, AspectReader aspects) => new(
        knowledge.Lexicon,
        knowledge.Documents.Select(document => document.Language),
        new SpellingCorrector(SpellingIndex.Of(knowledge, GenericWords.Written)),
        aspects);

    public Question Read(string text)
    {
        var words = TextAnalyzer.Words.Analyze(text);
        var lookedUp = new TextSpan(0, Math.Min(text.Length, Question.MaximumLookedUp));
        var corrections = _spelling?.Correct(text, [.. words.TakeWhile(word => word.Span.End <= lookedUp.End)]) ?? [];
        var tokens = CorrectedTokens.Of(TextAnalyzer.English.Analyze(text, lookedUp), corrections, TextAnalyzer.English);
        var asking = AskingSentences.Of(text, words);
        var asked = CorrectedText.Of(text, asking, corrections);
        return new Question(text, words, _ideas.Read(text, tokens, corrections, asking))
        {
            Corrections = corrections,
            Aspects = _aspects?.Read(asked) ?? AspectScores.Unknown,
            Facets = [.. FacetLookup.BuiltIn.Find(TextAnalyzer.English.Analyze(asked)).DistinctBy(found => found.Facet).Select(found => new NamedFacet(found.Facet, _synonyms.Group(found.Terms).Wordings))],
            WantsFigure = FigureWords.AskIn(TextAnalyzer.Words.Analyze(asked)),
        };
    }
}
