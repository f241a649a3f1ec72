namespace MetastaticBC.Knowledge.Editorial;

/// <summary>The checks that need nothing but the documents.</summary>
public static class EditorialChecks
{
    /// <summary>From the whole document down to the single mark.</summary>
    public static IReadOnlyList<IEditorialCheck> All { get; } =
    [
        new SourceCheck(),
        new UnusedQuestionsCheck(),
        new DeadAnchorCheck(),
        new NearDuplicateCheck(),
        new ConflictingNumbersCheck(),
        new ReadingGradeCheck(),
        new LongParagraphCheck(),
        new PronounOpeningCheck(),
        new UndefinedAbbreviationCheck(),
        new CodeFenceCheck(),
        new UnbalancedMarkdownCheck(),
    ];

    /// <summary>By file, line, rule and text, ordinal: the order in which an editor works.</summary>
    public static IReadOnlyList<KnowledgeProblem> InOrder(IEnumerable<KnowledgeProblem> problems) =>
    [
        .. problems.OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Rule, StringComparer.Ordinal)
            .ThenBy(problem => problem.WhatToDo, StringComparer.Ordinal),
    ];
}
