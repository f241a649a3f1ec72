using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>
/// Reads how a message is to be met, by the signpost patterns and, beside them, a trained model that only adds. Needs no index and
/// no document; the same message is always met in the same way. For any number of threads.
/// </summary>
public sealed class SafetyReader
{
    private readonly PatternVocabulary _vocabulary;
    private readonly SignpostMatcher _matcher;
    private readonly FeatureReader _features;
    private readonly LanguageMatcher _languages;
    private readonly LinearModel _model;

    public SafetyReader(Signposts signposts, LinearModel model)
    {
        var compiler = new PatternCompiler(signposts.Negation);
        _vocabulary = compiler.Vocabulary;
        _matcher = new SignpostMatcher(signposts, compiler);
        _features = new FeatureReader(signposts, compiler);
        _languages = new LanguageMatcher(OtherLanguage.All, signposts.Negation);
        _model = model;
    }

    public SafetySignal Read(Question question) => Read(question.Text, question.Words);

    /// <param name="words">Of the text, every one.</param>
    internal SafetySignal Read(string text, IReadOnlyList<Token> words)
    {
        var message = Message.Of(text, words, _vocabulary);
        if (message.Count == 0)
            return SafetySignal.None;
        var (rules, scores) = Parts(message);
        var signal = SafetyJudgement.Judge(rules, scores, Courtesies.Known.Find([.. words.Select(word => word.Term)]) is not null);
        return _languages.Read(text, words) is { } foreign && !(signal.Level > foreign.Level) ? foreign : signal;
    }

    /// <summary>What the judgement is made from.</summary>
    private (RuleReading Rules, SafetyScores Scores) Parts(Message message)
    {
        var rules = _matcher.Read(message);
        return (rules, SafetyScores.Of(_model, _features.Read(message, rules).Weigh(_model.Rarities)));
    }
}
