using System.Diagnostics.CodeAnalysis;

namespace MetastaticBC.Bot.Conversations;

/// <summary>Keeps at most a number of values by key; the one that was not asked for the longest makes room. For any number of threads.</summary>
public sealed class BoundedMemory<TValue>(int capacity) where TValue : class
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, TValue Value)>> _byKey = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Key, TValue Value)> _byUse = new();

    public int Count
    {
        get
        {
            lock (_lock)
                return _byKey.Count;
        }
    }

    /// <param name="create">Called at most once, while no other call can enter.</param>
    public TValue GetOrAdd(string key, Func<TValue> create)
    {
        lock (_lock)
        {
            if (TryGet(key, out var known))
                return known;
            if (_byKey.Count == capacity && _byUse.Last is { } oldest)
            {
                _byUse.RemoveLast();
                _byKey.Remove(oldest.Value.Key);
            }

            var value = create();
            _byKey[key] = _byUse.AddFirst((key, value));
            return value;
        }
    }

    public bool TryGet(string key, [NotNullWhen(true)] out TValue? value)
    {
        lock (_lock)
        {
            if (_byKey.TryGetValue(key, out var node))
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
            }

            value = node?.Value.Value;
            return value is not null;
        }
    }
    /// <summary>Whether it was there.</summary>
    public bool Remove(string key) => Remove(key, out _);

    /// <summary>Whether it was there; of many who ask at once only one is told so.</summary>
    public bool Remove(string key, [NotNullWhen(true)] out TValue? value)
    {
        lock (_lock)
        {
            value = null;
            if (!_byKey.Remove(key, out var node))
                return false;
            _byUse.Remove(node);
            value = node.Value.Value;
            return true;
        }
    }
}
