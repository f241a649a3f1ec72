using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace MetastaticBC.Benchmarks.Soaking;

/// <summary>Readers at work while indexes are swapped under them: no result may be wrong, no replaced index may stay in memory.</summary>
internal sealed class SoakRun
{
    private const int Readers = 4;
    private const int FirstSeed = 20261121;

    /// <summary>For what the runtime itself keeps: compiled code's tables, pools, thread-local buffers.</summary>
    private const long BytesAtMost = 16 << 20;

    private readonly List<WeakReference> _replaced = [];
    private SoakIndex? _current;
    private int _swaps;

    /// <summary>Queries are asked for so long; before and after it the memory is weighed.</summary>
    /// <returns>Whether all is well; <paramref name="output"/> says what was found.</returns>
    public bool Hold(TimeSpan duration, TextWriter output)
    {
        Work(TimeSpan.FromSeconds(Math.Min(2, duration.TotalSeconds / 4)));
        var before = MemoryWithoutIndex();
        _swaps = 0;
        var readers = Work(duration);
        var grown = MemoryWithoutIndex() - before;
        var kept = _replaced.Count(index => index.IsAlive);
        foreach (var fault in readers.Select(reader => reader.Fault).OfType<string>())
            output.Write($"wrong: {fault}\n");
        output.Write($"{readers.Sum(reader => reader.Asked)} queries with {readers.Sum(reader => reader.Found)} hits from {Readers} threads, {_swaps} swaps; memory grew by {grown / 1024} KB (limit {BytesAtMost / 1024}), {kept} replaced indexes still there (limit 0)\n");
        var well = readers.TrueForAll(reader => reader is { Fault: null, Found: > 0 }) && _swaps > 0 && grown <= BytesAtMost && kept == 0;
        output.Write(well ? "soak: passed\n" : "soak: FAILED\n");
        return well;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private List<SoakReader> Work(TimeSpan duration)
    {
        using var stop = new CancellationTokenSource();
        Swap();
        var readers = Enumerable.Range(0, Readers).Select(number => new SoakReader(FirstSeed + number, () => Volatile.Read(ref _current)!, stop.Token)).ToList();
        var threads = readers.Select(reader => new Thread(reader.Run)).ToList();
        threads.ForEach(thread => thread.Start());
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < duration && readers.TrueForAll(reader => reader.Fault is null);)
            Swap();
        stop.Cancel();
        threads.ForEach(thread => thread.Join());
        return readers;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Swap()
    {
        var next = new SoakIndex(FirstSeed + _replaced.Count);
        _replaced.Add(new WeakReference(next.Index));
        Volatile.Write(ref _current, next);
        _swaps++;
    }

    private long MemoryWithoutIndex()
    {
        Volatile.Write(ref _current, null);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
