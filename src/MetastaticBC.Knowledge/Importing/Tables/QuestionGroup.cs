namespace MetastaticBC.Knowledge.Importing.Tables;

/// <summary>The questions and answers of one source.</summary>
/// <param name="source">Empty where the table names none.</param>
internal sealed class QuestionGroup(string source, string displayName)
{
    /// <summary>YAML takes no longer key on one line.</summary>
    private const int MaximumKey = 500;

    private readonly Dictionary<string, QuestionSection> _sections = new(StringComparer.Ordinal);

    public void Add(string question, string answer, ImportLog log)
    {
        question = PlainLine.Of(question);
        if (_sections.TryAdd(PlainLine.Of(answer), new QuestionSection(question, answer)))
            return;
        var section = _sections[PlainLine.Of(answer)];
        if (section.Heading.Length > MaximumKey || section.Others.Append(section.Heading).Contains(question, StringComparer.OrdinalIgnoreCase))
            log.Drop("repeated question", question);
        else
            section.Others.Add(question);
    }

    public ImportedPage Page(bool isOnlyOne)
    {
        var isAddress = Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
        var name = isAddress ? address!.Host + address.AbsolutePath : source;
        return new ImportedPage
        {
            Group = source.Length == 0 && isOnlyOne ? null : name.Length == 0 ? "no source" : Path.GetFileNameWithoutExtension(name) is { Length: > 0 } bare && !isAddress ? bare : name,
            Title = displayName.Length > 0 && !displayName.Contains("://", StringComparison.Ordinal) ? displayName : isAddress ? name : null,
            Url = isAddress ? source : null,
            Blocks = [.. _sections.Values.SelectMany(section => AnswerBlocks.Of(section.Answer).Prepend(new ImportedBlock.Heading(2, section.Heading)))],
            Questions = _sections.Values.Where(section => section.Others.Count > 0).GroupBy(section => section.Heading)
                .ToDictionary(same => same.Key, same => (IReadOnlyList<string>)[.. same.SelectMany(section => section.Others).Distinct()]),
        };
    }
}
