namespace MetastaticBC.Search.Indexing;

/// <summary>
/// Collects where one term stands in a run of passages. The first passage is kept apart, for its distance from the passage before
/// is known only when runs are joined. What is written is read by <see cref="PostingReader"/>.
/// </summary>
internal sealed class TermPostings
{
    private readonly ByteBuffer _postings = new();
    private readonly ByteBuffer _positions = new();
    private FieldCounts _counts;
    private PassageField _field;
    private int _lastPosition;

    public int Passages { get; private set; }

    public int FirstPassage { get; private set; }

    public int LastPassage { get; private set; } = -1;

    private bool FirstIsPlain { get; set; }

    /// <summary>Whether nothing was noted since the last <see cref="EndPassage"/>.</summary>
    public bool IsIdle => _counts == default;

    /// <summary>Notes an occurrence in the passage at hand: fields in their order, positions ascending.</summary>
    public void Note(PassageField field, int position)
    {
        if (field != _field || IsIdle)
            (_field, _lastPosition) = (field, 0);
        _positions.WriteNumber(position - _lastPosition);
        _lastPosition = position;
        _counts = _counts.Add(field);
    }

    public void EndPassage(int passage)
    {
        var isPlain = _counts == PostingReader.Plain;
        if (Passages++ == 0)
            (FirstPassage, FirstIsPlain) = (passage, isPlain);
        else
            WriteHeader(_postings, passage - LastPassage, isPlain);
        if (!isPlain)
            WriteCounts();
        LastPassage = passage;
        _counts = default;
    }

    /// <summary>Writes the postings of one term from all runs in which it stands, in passage order.</summary>
    public static void Join(IReadOnlyList<TermPostings> runs, ByteBuffer output)
    {
        var postings = new ByteBuffer();
        var last = 0;
        foreach (var run in runs)
        {
            WriteHeader(postings, run.FirstPassage - last, run.FirstIsPlain);
            postings.Write(run._postings.Written);
            last = run.LastPassage;
        }

        output.WriteNumber(runs.Sum(run => run.Passages));
        output.WriteNumber(postings.Length);
        output.Write(postings.Written);
        foreach (var run in runs)
            output.Write(run._positions.Written);
    }

    private static void WriteHeader(ByteBuffer output, int distance, bool isPlain) => output.WriteNumber((distance << 1) | (isPlain ? 1 : 0));

    private void WriteCounts()
    {
        int mask = 0, most = 0;
        for (var field = PassageField.Title; field <= PassageField.Questions; field++)
        {
            mask |= _counts.Of(field) > 0 ? 1 << (int)field : 0;
            most = Math.Max(most, _counts.Of(field));
        }

        _postings.Write((byte)(most == 1 ? mask | PostingReader.AllOnce : mask));
        for (var field = PassageField.Title; most > 1 && field <= PassageField.Questions; field++)
        {
            if (_counts.Of(field) > 0)
                _postings.WriteNumber(_counts.Of(field));
        }
    }
}
