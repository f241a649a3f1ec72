using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search;
using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Answers.Understanding;

/// <summary>Reads what a message speaks of, each idea with the other wordings that the lexicon knows for it.</summary>
/// <param name="asWritten">Whether words are looked up as they are written too, for documents that are not English.</param>
internal sealed class IdeaReader(SynonymTable synonyms, bool asWritten)
{
    /// <summary>A quarter keeps a generic word able to decide between equals.</summary>
    private const double GenericWeight = 0.2;

    /// <summary>What a correction and its other wordings count beside the word as typed: a guess yields where a document has the typed word itself.</summary>
    private const double CorrectionWeight = 0.9;

    /// <summary>What is told around a question counts so much beside what is asked.</summary>
    private const double StoryWeight = 0.4;

    /// <summary>What a word counts for which the lexicon knows no other: it is seldom what a health question is about.</summary>
    private const double PlainWeight = 0.8;

    /// <summary>The same of one of the commonest words.</summary>
    private const double CommonWeight = 0.25;

    /// <summary>What each known part of a longer wording counts beside the whole.</summary>
    private const double PartWeight = 0.3;

    private readonly GenericWords _generic = new(TextAnalyzer.English);

    /// <summary>Each idea once, at its first place: the longest wording that the lexicon knows, or else a compound name, or else the single word.</summary>
    /// <param name="tokens">Of the text by <see cref="TextAnalyzer.English"/>, corrected.</param>
    /// <param name="asking">The parts of the text that ask.</param>
    public IReadOnlyList<Idea> Read(string text, IReadOnlyList<Token> tokens, IReadOnlyList<Correction> corrections, IReadOnlyList<TextSpan> asking)
    {
        var ideas = new Dictionary<string, Idea>(StringComparer.Ordinal);
        var corrected = corrections.Select(correction => correction.Span.Start).ToHashSet();
        for (int index = 0, end; index < tokens.Count; index = TokenPaths.Behind(tokens, index, end))
        {
            var known = synonyms.LongestAt(tokens, index);
            (var terms, end) = known ?? Own(CompoundName.At(tokens, index) ?? tokens[index]);
            var isKnown = known is not null || FacetLookup.BuiltIn.Knows(tokens, index);
            var weight = (isKnown ? 1 : WeightOf(text, tokens[index])) * (asking.Any(part => part.Contains(tokens[index].Span)) ? 1 : StoryWeight);
            AddIdea(terms, index, end, weight);
            if (terms.Count > 1)
                AddParts(index, end, weight * PartWeight);
        }

        return [.. ideas.Values];

        // "Breast cancer that has spread to the liver" speaks of the liver too, should no passage have it all.
        void AddParts(int index, int end, double weight)
        {
            for (int first = index, last; index < tokens.Count && tokens[index].Position < end; index = TokenPaths.Behind(tokens, index, last))
            {
                var part = synonyms.LongestAt(tokens, index, index == first ? end - 1 : end);
                last = part?.End ?? tokens[index].End;
                if (part is { } known)
                    AddIdea(known.Terms, index, last, weight);
            }
        }

        void AddIdea(IReadOnlyList<string> terms, int index, int end, double weight)
        {
            var parts = TokenPaths.Parts(tokens, index, end);
            weight *= terms.Count == 1 && parts.All(IsGeneric) ? GenericWeight : 1;
            var typed = Typed(text, tokens, index, end);
            var forms = TokenPaths.Covering(tokens, index, end).Select(token => (IReadOnlyList<string>)[token.Term]);
            var group = Group(terms, [parts, .. forms], typed) with { Weight = weight };
            if (tokens.Skip(index).TakeWhile(token => token.Position < end).Any(token => corrected.Contains(token.Span.Start)))
                group = WithTyped(group, typed);
            Add(ideas, string.Join(' ', terms), new Idea(typed, group));
        }
    }

    /// <summary>At its first place, but with the weight of the place where it counts most.</summary>
    private static void Add(Dictionary<string, Idea> ideas, string key, Idea idea)
    {
        if (!ideas.TryGetValue(key, out var known))
            ideas.Add(key, idea);
        else if (idea.Group.Weight > known.Group.Weight)
            ideas[key] = known with { Group = known.Group with { Weight = idea.Group.Weight } };
    }

    private static double WeightOf(string text, Token word) =>
        EnglishWords.IsCommon(text[word.Span.Start..word.Span.End].ToLowerInvariant()) ? CommonWeight : PlainWeight;

    /// <summary>A person's age or a count says little by itself: "my 6 year old" has nothing to do with CDK4/6.</summary>
    private bool IsGeneric(string term) => _generic.Contains(term) || (term.Length <= 2 && term.All(char.IsAsciiDigit));

    /// <summary>The wording as typed in front of what it was taken for.</summary>
    private static SynonymGroup WithTyped(SynonymGroup group, string typed)
    {
        var terms = TokenPaths.Parts(TextAnalyzer.English.Analyze(typed), 0, int.MaxValue);
        var corrected = group.Wordings.Select(wording => wording with { Weight = wording.Weight * CorrectionWeight });
        return terms.Count == 0 ? group : group with { Wordings = [new Wording(terms), .. corrected] };
    }

    private static (IReadOnlyList<string> Terms, int End) Own(Token token) => ([token.Term], token.End);

    /// <summary>What was written from a token on to before a position.</summary>
    private static string Typed(string text, IReadOnlyList<Token> tokens, int index, int end)
    {
        var start = tokens[index].Span.Start;
        var last = start;
        for (; index < tokens.Count && tokens[index].Position < end; index++)
            last = tokens[index].End <= end ? Math.Max(last, tokens[index].Span.End) : last;
        return text[start..last];
    }

    private SynonymGroup Group(IReadOnlyList<string> terms, IEnumerable<IReadOnlyList<string>> alike, string typed)
    {
        var group = synonyms.Group(terms, alike);
        if (!asWritten)
            return group;
        var written = new Wording([.. TextAnalyzer.Words.Analyze(typed).Select(token => token.Term)]);
        return written.Terms.SequenceEqual(terms) ? group : new SynonymGroup([group.Wordings[0], written, .. group.Wordings.Skip(1)]);
    }
}
