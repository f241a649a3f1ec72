using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>Finds the most urgent wordings of other languages. What stands in a question or in the past is not told apart there.</summary>
internal sealed class LanguageMatcher(IEnumerable<OtherLanguage> languages, PatternCompiler compiler)
{
    private readonly (string Code, UrgencyLevel Level, IdeaPattern[] Patterns)[] _patterns =
    [
        .. languages.Select(language => (language.Code, UrgencyLevel.X, compiler.Compile(language.Crisis))),
        .. languages.Select(language => (language.Code, UrgencyLevel.E, compiler.Compile(language.Emergency))),
    ];

    /// <summary>A crisis before an emergency; the first language of equals; null where no wording stands.</summary>
    public SafetySignal? Read(Message message)
    {
        foreach (var (code, level, patterns) in _patterns)
        {
            if (Array.Exists(patterns, pattern => pattern.Matches(message, heedNegation: false)))
                return new SafetySignal { Level = level, SignpostId = code, Language = code };
        }

        return null;
    }
}
