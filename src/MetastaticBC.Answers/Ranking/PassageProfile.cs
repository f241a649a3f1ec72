using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Answers.Ranking;

/// <summary>What is known of a passage whatever is asked: in which of its parts each term stands, what each part is about and what kind of answer it gives.</summary>
internal sealed class PassageProfile
{
    private readonly TermStatistics _statistics;
    private readonly Dictionary<string, ulong> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<Facet, ulong> _facets = [];

    public PassageProfile(Passage passage, AspectReader aspects, TermStatistics statistics)
    {
        _statistics = statistics;
        var (document, text) = (passage.Document, passage.Document.Text);
        var analyzer = TextAnalyzer.Of(document.Language);
        Passage = passage;
        Sentences = SentenceSplitter.Split(text, passage.Span);
        var headings = passage.HeadingPath.ToList();
        Add(PassageParts.Title, analyzer, document.Title);
        foreach (var heading in headings.SkipLast(1))
            Add(PassageParts.OuterHeadings, analyzer, heading);
        HeadingTerms = Add(PassageParts.Heading, analyzer, headings.LastOrDefault() ?? "");
        foreach (var context in passage.Context.Where(context => context.Kind != ContextKind.Heading))
            Add(PassageParts.Introduction, analyzer, document.Slice(context.Span));
        for (var index = 0; index < Sentences.Count; index++)
            Add(PassageParts.Sentence(index), analyzer, document.Slice(Sentences[index]));
        QuestionTerms = [.. passage.Questions.Take(PassageParts.MostQuestions).Select((question, index) => Add(PassageParts.Question(index), analyzer, question.Text))];
        Words = WordCount.Of(passage.Text);
        HasFigure = passage.Text.AsSpan().ContainsAnyInRange('0', '9');
        HeadingAspects = aspects.Read(headings.LastOrDefault() ?? document.Title);
        SentenceAspects = [.. Sentences.Select(sentence => aspects.Read(document.Slice(sentence)))];
        QuestionAspects = [.. passage.Questions.Take(PassageParts.MostQuestions).Select(question => aspects.Read(question.Text))];
    }

    public Passage Passage { get; }

    public IReadOnlyList<TextSpan> Sentences { get; }

    /// <summary>Each once.</summary>
    public IReadOnlyList<InformedTerm> HeadingTerms { get; }

    /// <summary>For each listed question, each term once.</summary>
    public IReadOnlyList<IReadOnlyList<InformedTerm>> QuestionTerms { get; }

    /// <summary>It is the first of its section.</summary>
    public bool OpensSection { get; init; }

    public int Words { get; }

    public bool HasFigure { get; }

    public AspectScores HeadingAspects { get; }

    public IReadOnlyList<AspectScores> SentenceAspects { get; }

    public IReadOnlyList<AspectScores> QuestionAspects { get; }

    public IReadOnlyDictionary<Facet, ulong> Facets => _facets;

    /// <summary>The parts in which a facet stands.</summary>
    public ulong FacetParts(Facet facet) => _facets.GetValueOrDefault(facet);

    /// <summary>The parts in which a term stands.</summary>
    public ulong PartsOf(string term) => _terms.GetValueOrDefault(term);

    /// <summary>Whether all terms stand in the same one of some parts: a bone in one sentence and cancer in another are no bone cancer.</summary>
    public bool HoldsTogether(IReadOnlyList<string> terms, ulong parts)
    {
        for (var index = 0; index < terms.Count && parts != 0; index++)
            parts &= PartsOf(terms[index]);
        return parts != 0;
    }

    private InformedTerm[] Add(ulong part, TextAnalyzer analyzer, string text)
    {
        var tokens = analyzer.Analyze(text);
        foreach (var token in tokens)
            _terms[token.Term] = _terms.GetValueOrDefault(token.Term) | part;
        foreach (var (facet, _, _, _) in FacetLookup.BuiltIn.Find(tokens))
            _facets[facet] = _facets.GetValueOrDefault(facet) | part;
        return [.. tokens.Where(token => !token.IsVariant).Select(token => token.Term).Distinct(StringComparer.Ordinal).Select(Inform)];
    }

    private InformedTerm Inform(string term) => new(term, _statistics.InformationOf(_statistics.DocumentFrequency(term)));
}

/// <summary>A term with what it tells in these documents, above 0.</summary>
internal readonly record struct InformedTerm(string Term, double Information);
