namespace MetastaticBC.Search.Indexing;

/// <summary>
/// Collects where one term stands in a run of passages. The first passage is kept apart, for its distance from the passage before
/// is known only when runs are joined. What is written is read by <see cref="PostingReader"/>.
/// </summary>
internal sealed class TermPostings
{
    private ByteBuffer _postings;
    private ByteBuffer _positions;
    private FieldCounts _counts;
    private PassageField _field;
    private int _inField;
    private int _lastPosition;

    public int Passages { get; private set; }

    public int FirstPassage { get; private set; }

    public int LastPassage { get; private set; } = -1;

    private bool FirstIsPlain { get; set; }

    /// <summary>Whether nothing was noted since the last <see cref="EndPassage"/>.</summary>
    public bool IsIdle => _inField == 0;

    /// <summary>Notes an occurrence in the passage at hand: fields in their order, positions ascending.</summary>
    public void Note(PassageField field, int position)
    {
        if (field != _field || IsIdle)
            EndField(field);
        _positions.WriteNumber(position - _lastPosition);
        _lastPosition = position;
        _inField++;
    }

    public void EndPassage(int passage)
    {
        EndField(_field);
        var isPlain = _counts == PostingReader.Plain;
        if (Passages++ == 0)
            (FirstPassage, FirstIsPlain) = (passage, isPlain);
        else
            _postings.WriteNumber(Header(passage - LastPassage, isPlain));
        if (!isPlain)
            WriteCounts();
        LastPassage = passage;
        _counts = default;
    }

    private void EndField(PassageField next)
    {
        if (_inField > 0)
            _counts = _counts.Add(_field, _inField);
        (_field, _inField, _lastPosition) = (next, 0, 0);
    }

    /// <summary>Writes the postings of one term from all runs in which it stands, in passage order.</summary>
    public static void Join(ReadOnlySpan<TermPostings> runs, ref ByteBuffer output)
    {
        int passages = 0, length = 0, last = 0;
        foreach (var run in runs)
        {
            passages += run.Passages;
            length += ByteBuffer.LengthOf(run.FirstHeader(last)) + run._postings.Length;
            last = run.LastPassage;
        }

        output.WriteNumber(passages);
        output.WriteNumber(length);
        last = 0;
        foreach (var run in runs)
        {
            output.WriteNumber(run.FirstHeader(last));
            output.Write(run._postings.Written);
            last = run.LastPassage;
        }

        foreach (var run in runs)
            output.Write(run._positions.Written);
    }

    private int FirstHeader(int last) => Header(FirstPassage - last, FirstIsPlain);

    private static int Header(int distance, bool isPlain) => (distance << 1) | (isPlain ? 1 : 0);

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
