namespace MetastaticBC.Knowledge.Passages;

/// <summary>A half-open range <c>[Start, End)</c> of UTF-16 units, counted from the start of a document's exact text.</summary>
public readonly record struct TextSpan
{
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or <paramref name="end"/> lies before it.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    public int Start { get; }

    /// <summary>The offset behind the last unit.</summary>
    public int End { get; }

    public int Length => End - Start;

    public bool Contains(TextSpan inner) => Start <= inner.Start && inner.End <= End;

    /// <summary>True where the two share at least one unit; spans that only touch do not overlap.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The same range counted from a point <paramref name="offset"/> units earlier.</summary>
    public TextSpan Shift(int offset) => new(Start + offset, End + offset);

    /// <summary>The span without the white space (and invisible space characters) at its two ends; empty, at <see cref="Start"/>, where nothing else is there.</summary>
    public TextSpan Trim(string text)
    {
        int start = Start, end = End;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        while (start < end && IsBlank(text[start]))
            start++;
        return end == Start ? new TextSpan(Start, Start) : new TextSpan(start, end);
    }

    /// <summary>White space of any kind, no-break space included, and the zero-width characters that web pages leave behind.</summary>
    internal static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || character is '\u200B' or '\u2060' or '\uFEFF';

    public override string ToString() => $"[{Start}, {End})";
}
