using System.Runtime.InteropServices;
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
        AddTexts(passage, analyzer);
        if (CollectionsMarshal.AsSpan(_next).SequenceEqual(CollectionsMarshal.AsSpan(_texts)))
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

    private void AddTexts(Passage passage, TextAnalyzer analyzer)
    {
        if (kind == PassageField.Title)
            Add(passage.Document.Title, new TextSpan(0, passage.Document.Title.Length));
        for (var index = 0; index < passage.Context.Count && kind is PassageField.Heading or PassageField.Body; index++)
        {
            if (passage.Context[index].Kind == ContextKind.Heading == (kind == PassageField.Heading))
                Add(passage.Document.Text, passage.Context[index].Span);
        }

        if (kind == PassageField.Body)
            Add(passage.Document.Text, passage.Span);
        for (var index = 0; index < passage.Questions.Count && kind == PassageField.Questions; index++)
            Add(passage.Questions[index].Text, new TextSpan(0, passage.Questions[index].Text.Length));

        void Add(string text, TextSpan span) => _next.Add((analyzer, text, span));
    }
}
