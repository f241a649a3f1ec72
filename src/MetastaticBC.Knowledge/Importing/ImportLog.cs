namespace MetastaticBC.Knowledge.Importing;

/// <summary>Collects what one file's import left out, noticed and could not do.</summary>
internal sealed class ImportLog(string location)
{
    private readonly List<DroppedBlock> _dropped = [];
    private readonly List<string> _notes = [];

    public ProblemLog Problems { get; } = new(location);

    public IReadOnlyList<DroppedBlock> Dropped => _dropped;

    /// <summary>Short statements for the summary, such as the encoding that was found.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <param name="text">White space of any kind becomes one space.</param>
    public void Drop(string kind, string text) => _dropped.Add(new DroppedBlock(kind, PlainLine.Of(text)));

    public void Note(string note)
    {
        if (!_notes.Contains(note))
            _notes.Add(note);
    }
}
