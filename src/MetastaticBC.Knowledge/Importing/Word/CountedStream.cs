namespace MetastaticBC.Knowledge.Importing.Word;

/// <summary>A stream that ends at a limit and tells whether there was more.</summary>
internal sealed class CountedStream(Stream inner, long limit) : Stream
{
    public long Taken { get; private set; }

    public bool IsExceeded => Taken > limit;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Taken;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (IsExceeded)
            return 0;
        var read = inner.Read(buffer, offset, count);
        Taken += read;
        return IsExceeded ? 0 : read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
