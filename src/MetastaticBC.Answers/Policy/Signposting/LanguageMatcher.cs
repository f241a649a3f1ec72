using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>Finds the most urgent wordings of other languages. What stands in a question or in the past is not told apart there.</summary>
internal sealed class LanguageMatcher
{
    private readonly PatternVocabulary _vocabulary;
    private readonly (string Code, UrgencyLevel Level, IdeaPattern[] Patterns)[] _patterns;

    /// <param name="negation">English: a wording that holds such a word by chance is none the worse.</param>
    public LanguageMatcher(IReadOnlyList<OtherLanguage> languages, NegationWords negation)
    {
        // A slip of the pen would make an English word of many a Spanish one.
        var compiler = new PatternCompiler(negation, allowSlips: false);
        _vocabulary = compiler.Vocabulary;
        _patterns =
        [
            .. languages.Select(language => (language.Code, UrgencyLevel.X, compiler.Compile(language.Crisis))),
            .. languages.Select(language => (language.Code, UrgencyLevel.E, compiler.Compile(language.Emergency))),
        ];
    }

    /// <summary>A crisis before an emergency; the first language of equals; null where no wording stands.</summary>
    /// <param name="words">Of the text, every one.</param>
    public SafetySignal? Read(string text, IReadOnlyList<Token> words)
    {
        var message = Message.Of(text, words, _vocabulary);
        foreach (var (code, level, patterns) in _patterns)
        {
            if (Array.Exists(patterns, pattern => pattern.Matches(message, heedNegation: false)))
                return new SafetySignal { Level = level, SignpostId = code, Language = code };
        }

        return null;
    }
}
