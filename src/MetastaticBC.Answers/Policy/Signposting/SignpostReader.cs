using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>What patterns and features there are in a message: the same for training as for answering.</summary>
internal sealed class SignpostReader
{
    private readonly PatternVocabulary _vocabulary;
    private readonly SignpostMatcher _matcher;
    private readonly FeatureReader _features;

    public SignpostReader(Signposts signposts)
    {
        var compiler = new PatternCompiler(signposts.Negation);
        _vocabulary = compiler.Vocabulary;
        _matcher = new SignpostMatcher(signposts, compiler);
        _features = new FeatureReader(signposts, compiler);
    }

    /// <param name="words">Of the text, every one.</param>
    public (RuleReading Rules, FeatureList Features) Read(string text, IReadOnlyList<Token> words)
    {
        var message = Message.Of(text, words, _vocabulary);
        var rules = _matcher.Read(message);
        return (rules, _features.Read(message, rules));
    }
}
