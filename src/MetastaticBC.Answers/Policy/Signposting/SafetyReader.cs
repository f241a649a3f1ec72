using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>
/// Reads how a message is to be met, by the signpost patterns and, beside them, a trained model. Needs no index and no document; the
/// same message is always met in the same way. For any number of threads.
/// </summary>
public sealed class SafetyReader(Signposts signposts, LinearModel model)
{
    private readonly SignpostReader _reader = new(signposts);
    private readonly LanguageMatcher _languages = new(OtherLanguage.All, signposts.Negation);

    public SafetySignal Read(Question question) => Read(question.Text, question.Words);

    /// <param name="words">Of the text, every one.</param>
    internal SafetySignal Read(string text, IReadOnlyList<Token> words)
    {
        if (words.Count == 0)
            return SafetySignal.None;
        var (rules, features) = _reader.Read(text, words);
        var isCourtesy = Courtesies.Known.Find([.. words.Select(word => word.Term)]) is not null;
        var signal = SafetyJudgement.Judge(rules, SafetyScores.Of(model, features.Weigh(model.Rarities)), isCourtesy);
        return _languages.Read(text, words) is { } foreign && !(signal.Level > foreign.Level) ? foreign : signal;
    }
}
