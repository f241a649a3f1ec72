namespace MetastaticBC.Search.Indexing;

/// <summary>
/// Goes through the passages of one term in ascending order. A posting is the distance to the passage before, with a low bit for
/// "once, in the body alone"; else a mask of the fields, with a bit for "once in each", or the counts. Positions come behind all
/// postings: for each field the first position, then distances.
/// </summary>
internal struct PostingReader
{
    internal const int AllOnce = 1 << 4;

    internal static readonly FieldCounts Plain = new(0, 0, 1, 0);

    private readonly byte[] _data;
    private readonly int _end;
    private int _next;
    private int _nextPosition;
    private int _unread;
    private bool _started;
    private FieldCounts _counts;

    /// <param name="start">Where the term's block begins.</param>
    public PostingReader(byte[] data, int start)
    {
        _data = data;
        _next = start;
        Passages = ByteBuffer.ReadNumber(data, ref _next);
        var length = ByteBuffer.ReadNumber(data, ref _next);
        _end = _next + length;
        _nextPosition = _end;
        _unread = 0;
        _started = false;
        Passage = 0;
        _counts = default;
        IsPlain = false;
    }

    /// <summary>How many passages hold the term; 0 for a reader of nothing.</summary>
    public int Passages { get; }

    /// <summary>The ordinal of the passage at hand; meaningless before the first <see cref="MoveNext"/>.</summary>
    public int Passage { get; private set; }

    public readonly FieldCounts Counts => IsPlain ? Plain : _counts;

    /// <summary>Whether the term stands here once, in the body alone, as most terms do.</summary>
    public bool IsPlain { get; private set; }

    public bool MoveNext()
    {
        if (_next >= _end)
            return false;
        var header = ByteBuffer.ReadNumber(_data, ref _next);
        Passage += header >> 1;
        IsPlain = (header & 1) != 0;
        if (!IsPlain)
            _counts = ReadCounts();
        _unread += IsPlain ? 1 : _counts.Sum;
        _started = true;
        return true;
    }

    /// <summary>Moves on to the first passage that is not before another; false behind the last.</summary>
    public bool MoveTo(int passage)
    {
        while (!_started || Passage < passage)
        {
            if (!MoveNext())
                return false;
        }

        return true;
    }

    /// <summary>Adds the positions in the passage at hand, field by field, ascending. To be called once a passage at most.</summary>
    public void ReadPositions(List<(PassageField Field, int Position)> positions)
    {
        for (var skip = _unread - Counts.Sum; skip > 0; skip--)
            ByteBuffer.ReadNumber(_data, ref _nextPosition);
        for (var field = PassageField.Title; field <= PassageField.Questions; field++)
        {
            var position = 0;
            for (var count = Counts.Of(field); count > 0; count--)
            {
                position += ByteBuffer.ReadNumber(_data, ref _nextPosition);
                positions.Add((field, position));
            }
        }

        _unread = 0;
    }

    private FieldCounts ReadCounts()
    {
        int mask = _data[_next++];
        var counts = default(FieldCounts);
        for (var field = PassageField.Title; field <= PassageField.Questions; field++)
        {
            if ((mask & (1 << (int)field)) != 0)
                counts = counts.Add(field, (mask & AllOnce) != 0 ? 1 : ByteBuffer.ReadNumber(_data, ref _next));
        }

        return counts;
    }
}
