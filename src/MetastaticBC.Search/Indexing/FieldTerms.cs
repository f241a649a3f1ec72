using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Indexing;

/// <summary>The terms of one field of a passage. Texts that the passage before had there too, such as a title, are not analysed again.</summary>
internal sealed class FieldTerms(PassageField kind)
{
    /// <summary>Positions between two texts of one field, so that no phrase reaches from one into the other.</summary>
    private const int Gap = 16;

    private readonly List<(TextAnalyzer Analyzer, string Text, TextSpan Span)> _texts = [];
    private readonly List<(TextAnalyzer Analyzer, string Text, TextSpan Span)> _next = [];
    private readonly List<(int Position, string Term, bool IsVariant)> _terms = [];
    private readonly TokenBuffer _buffer = new();

    public PassageField Field => kind;

    /// <summary>By position.</summary>
    public List<(int Position, string Term, bool IsVariant)> Terms => _terms;

    public void Read(Passage passage, TextAnalyzer analyzer)
    {
        _next.Clear();
        foreach (var (text, span) in Texts(passage))
            _next.Add((analyzer, text, span));
        if (_next.SequenceEqual(_texts))
            return;
        _texts.Clear();
        _texts.AddRange(_next);
        Analyze();
    }

    private void Analyze()
    {
        _terms.Clear();
        var start = 0;
        foreach (var (analyzer, text, span) in _texts)
        {
            analyzer.Analyze(text, span, _buffer);
            foreach (var token in _buffer.Tokens)
                _terms.Add((start + token.Position, token.Term, token.IsVariant));
            start += _buffer.Tokens is [.., var last] ? last.Position + Gap : 0;
        }
    }

    private IEnumerable<(string Text, TextSpan Span)> Texts(Passage passage)
    {
        var document = passage.Document;
        return kind switch
        {
            PassageField.Title => [(document.Title, new TextSpan(0, document.Title.Length))],
            PassageField.Heading => passage.Context.Where(context => context.Kind == ContextKind.Heading).Select(context => (document.Text, context.Span)),
            PassageField.Body => passage.Context.Where(context => context.Kind != ContextKind.Heading).Select(context => context.Span).Append(passage.Span).Select(span => (document.Text, span)),
            _ => passage.Questions.Select(question => (question.Text, new TextSpan(0, question.Text.Length))),
        };
    }
}
