namespace MetastaticBC.Search.Indexing;

/// <summary>
/// Bytes that grow, with whole numbers of seven bits a byte, low bits first, the top bit set on all but the last. A struct, for an index
/// that is being built has two for each term, most of them nearly empty: to be kept in a field or passed by reference.
/// </summary>
internal struct ByteBuffer
{
    private const int Smallest = 8;

    private byte[]? _bytes;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Write(byte value)
    {
        if (_bytes is null || Length == _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(Smallest, 2 * Length));
        _bytes[Length++] = value;
    }

    /// <param name="value">Not negative.</param>
    public void WriteNumber(int value)
    {
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
            Write((byte)(rest | 0x80));
        Write((byte)rest);
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (_bytes is null || Length + bytes.Length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(2 * Length, Length + bytes.Length));
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>How many bytes a number takes.</summary>
    public static int LengthOf(int value)
    {
        var length = 1;
        for (var rest = (uint)value >> 7; rest > 0; rest >>= 7)
            length++;
        return length;
    }

    public static int ReadNumber(byte[] bytes, ref int next)
    {
        int value = bytes[next++];
        if (value < 0x80)
            return value;
        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            int part = bytes[next++];
            value |= (part & 0x7F) << shift;
            if (part < 0x80)
                return value;
        }
    }
}
