namespace MetastaticBC.Knowledge.Importing.Tables;

/// <summary>An answer with the questions that it was given to, the first of which is its heading.</summary>
internal sealed record QuestionSection(string Heading, string Answer)
{
    /// <summary>The other questions, each once.</summary>
    public List<string> Others { get; } = [];
}
