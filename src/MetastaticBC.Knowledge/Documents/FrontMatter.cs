namespace MetastaticBC.Knowledge.Documents;

/// <summary>The lines between two <c>---</c> at the start of a Markdown file, in which a document says what it is.</summary>
internal sealed record FrontMatter
{
    private static readonly string[] KnownKeys =
    [
        "title", "summary", "language", "topics", "publisher", "url", "edition", "sources", "written", "reviewed", "reviewer", "review_due",
        "sensitive", "questions", "imported",
    ];

    private static readonly FrontMatter None = new();

    public string? Title { get; private init; }

    public string Language { get; private init; } = "en";

    public IReadOnlyList<string> Topics { get; private init; } = [];

    public Provenance Provenance { get; private init; } = Provenance.Unknown;

    public IReadOnlyList<SensitiveSubject> Sensitive { get; private init; } = [];

    public IReadOnlyList<SectionQuestions> Questions { get; private init; } = [];

    /// <summary>The offset at which the body begins.</summary>
    public int BodyStart { get; private init; }

    /// <summary>A file without front matter gives an empty one; null where it is broken and <paramref name="problems"/> says how.</summary>
    public static FrontMatter? Read(string text, ProblemLog problems)
    {
        if (!IsFence(text, 0, out var start))
            return None;
        var line = start;
        while (line < text.Length && !IsFence(text, line, out _))
            line = NextLine(text, line);
        if (line >= text.Length)
        {
            problems.Error(1, "front-matter", "The front matter opens with `---` but is never closed. Put `---` on a line of its own behind it.");
            return null;
        }

        IsFence(text, line, out var bodyStart);
        var yaml = YamlMapping.Parse(text[start..line], 1, problems);
        return yaml is null ? null : FromYaml(yaml, problems) with { BodyStart = bodyStart };
    }

    /// <summary>The line of a key at the top level of a file's front matter, from 1; 1 where there is none.</summary>
    public static int LineOf(string text, string key)
    {
        if (!IsFence(text, 0, out var start))
            return 1;
        var number = 2;
        for (var line = start; line < text.Length && !IsFence(text, line, out _); line = NextLine(text, line))
        {
            if (text.AsSpan(line).StartsWith(key) && text.AsSpan(line + key.Length).StartsWith(":"))
                return number;
            number++;
        }

        return 1;
    }

    private static FrontMatter FromYaml(YamlMapping yaml, ProblemLog problems)
    {
        foreach (var key in yaml.Keys.Except(KnownKeys, StringComparer.Ordinal))
            problems.Warning(yaml.LineOf(key), "front-matter-key", $"`{key}` is not a key of front matter. Known keys: {string.Join(", ", KnownKeys)}.");
        return new FrontMatter
        {
            Title = yaml.Text("title"),
            Language = yaml.Text("language") ?? "en",
            Topics = yaml.Texts("topics"),
            Provenance = new Provenance
            {
                Publisher = yaml.Text("publisher"),
                Url = yaml.Text("url"),
                Edition = yaml.Text("edition"),
                Sources = [.. yaml.Groups("sources").Select(source => Source(source, problems)).OfType<CitedSource>()],
                Written = yaml.Date("written"),
                Reviewed = yaml.Date("reviewed"),
                Reviewer = yaml.Text("reviewer") is { } reviewer && reviewer != "none yet" ? reviewer : null,
                ReviewDue = yaml.Date("review_due"),
                Imported = yaml.Group("imported") is { } imported ? ImportedFrom.Read(imported) : null,
            },
            Sensitive = [.. yaml.LinedTexts("sensitive").Select(subject => Subject(subject, problems)).OfType<SensitiveSubject>().Distinct()],
            Questions = yaml.Group("questions") is { } sections ? [.. sections.Keys.Select(heading => Section(heading, sections))] : [],
        };
    }

    private static CitedSource? Source(YamlMapping yaml, ProblemLog problems)
    {
        if (yaml.Text("name") is { } name)
            return new CitedSource(name, yaml.Number("year"), yaml.Text("url"));
        problems.Error(yaml.Line, "front-matter-source", "This source has no `name`.");
        return null;
    }

    private static SectionQuestions Section(string heading, YamlMapping sections) =>
        new(heading.Trim(), sections.LineOf(heading), [.. sections.LinedTexts(heading).Select(question => new AskedQuestion(question.Text, question.Line))]);

    /// <summary>A subject that is misspelt must not pass for none: the document would be quoted unasked.</summary>
    private static SensitiveSubject? Subject((string Text, int Line) subject, ProblemLog problems)
    {
        if (!int.TryParse(subject.Text, out _) && Enum.TryParse<SensitiveSubject>(subject.Text, ignoreCase: true, out var known))
            return known;
        problems.Error(subject.Line, "front-matter-sensitive", $"`{subject.Text}` is no sensitive subject. Known subjects: prognosis, dying.");
        return null;
    }

    private static bool IsFence(string text, int start, out int behind)
    {
        behind = NextLine(text, start);
        return text.AsSpan(start, behind - start).TrimEnd() is "---";
    }

    private static int NextLine(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny('\n', '\r');
        if (end < 0)
            return text.Length;
        end += start;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
