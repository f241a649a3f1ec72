namespace MetastaticBC.Search.Ranking;

/// <summary>Keeps the best of many scored passages in a heap whose root is the worst of those kept: equal scores, the later passage.</summary>
internal ref struct TopHits(Span<(double Score, int Passage)> heap)
{
    private readonly Span<(double Score, int Passage)> _heap = heap;

    public int Count { get; private set; }

    public void Offer(int passage, double score)
    {
        if (Count < _heap.Length)
        {
            _heap[Count] = (score, passage);
            Rise(Count++);
        }
        else if (Count > 0 && IsWorse(_heap[0], (score, passage)))
        {
            _heap[0] = (score, passage);
            Sink(0, Count);
        }
    }

    /// <summary>Puts those kept in order, best first.</summary>
    public void Sort()
    {
        for (var last = Count - 1; last > 0; last--)
        {
            (_heap[0], _heap[last]) = (_heap[last], _heap[0]);
            Sink(0, last);
        }
    }

    private static bool IsWorse((double Score, int Passage) left, (double Score, int Passage) right) =>
        left.Score < right.Score || (left.Score == right.Score && left.Passage > right.Passage);

    private readonly void Rise(int place)
    {
        for (int above; place > 0 && IsWorse(_heap[place], _heap[above = (place - 1) / 2]); place = above)
            (_heap[place], _heap[above]) = (_heap[above], _heap[place]);
    }

    private readonly void Sink(int place, int count)
    {
        while (true)
        {
            var below = (2 * place) + 1;
            if (below + 1 < count && IsWorse(_heap[below + 1], _heap[below]))
                below++;
            if (below >= count || !IsWorse(_heap[below], _heap[place]))
                return;
            (_heap[place], _heap[below]) = (_heap[below], _heap[place]);
            place = below;
        }
    }
}
