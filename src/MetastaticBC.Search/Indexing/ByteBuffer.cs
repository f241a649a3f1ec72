namespace MetastaticBC.Search.Indexing;

/// <summary>Bytes that grow, with whole numbers of seven bits a byte, low bits first, the top bit set on all but the last.</summary>
internal sealed class ByteBuffer
{
    private byte[] _bytes = new byte[16];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Write(byte value)
    {
        if (Length == _bytes.Length)
            Array.Resize(ref _bytes, 2 * Length);
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
        if (Length + bytes.Length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Length + bytes.Length));
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
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
