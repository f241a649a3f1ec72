using MetastaticBC.Knowledge;

namespace MetastaticBC.Bot.Commands;

/// <summary>A problem as <c>check --json</c> prints it.</summary>
internal sealed record ProblemView(string File, int Line, string Rule, string Severity, string WhatToDo)
{
    public static ProblemView Of(KnowledgeProblem problem) =>
        new(problem.File, problem.Line, problem.Rule, problem.IsError ? "error" : "warning", problem.WhatToDo);
}
