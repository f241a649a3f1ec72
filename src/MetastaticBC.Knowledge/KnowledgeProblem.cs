namespace MetastaticBC.Knowledge;

/// <summary>How much a problem matters.</summary>
public enum ProblemSeverity
{
    /// <summary>Should be mended; the document is used all the same.</summary>
    Warning,

    /// <summary>The file can't be used as it is.</summary>
    Error,
}

/// <summary>Something in the knowledge folder that its owner should mend.</summary>
/// <param name="File">Path of the file, as the operator can find it.</param>
/// <param name="Line">From 1; 1 where the file as a whole is meant.</param>
/// <param name="Rule">The name of the rule, stable, in kebab case.</param>
/// <param name="Severity">Whether the file could be used.</param>
/// <param name="WhatToDo">A sentence for the operator. It never quotes more than a key or a value of front matter, a heading, or a few words of a document.</param>
public sealed record KnowledgeProblem(string File, int Line, string Rule, ProblemSeverity Severity, string WhatToDo)
{
    public bool IsError => Severity == ProblemSeverity.Error;

    /// <summary><c>file:line: what to do</c>, as compilers say it.</summary>
    public override string ToString() => $"{File}:{Line}: {(IsError ? "error" : "warning")}: {WhatToDo} ({Rule})";
}
