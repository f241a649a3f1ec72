namespace MetastaticBC.Knowledge;

/// <summary>Collects the problems of one file, so that all of them are told at once.</summary>
internal sealed class ProblemLog(string file)
{
    private readonly List<KnowledgeProblem> _problems = [];

    public IReadOnlyList<KnowledgeProblem> Problems => _problems;

    public bool HasErrors => _problems.Exists(problem => problem.IsError);

    public void Error(int line, string rule, string whatToDo) => Add(line, rule, ProblemSeverity.Error, whatToDo);

    public void Warning(int line, string rule, string whatToDo) => Add(line, rule, ProblemSeverity.Warning, whatToDo);

    private void Add(int line, string rule, ProblemSeverity severity, string whatToDo) =>
        _problems.Add(new KnowledgeProblem(file, line, rule, severity, whatToDo));
}
