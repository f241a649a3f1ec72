using FsCheck.Fluent;
using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Search.Tests.Indexing;

public sealed class ByteBufferTests
{
    [Fact]
    public void ReadNumber_GivesBackWhatWasWritten() => FixedSeed.Holds(Gen.Elements(0, 1, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, int.MaxValue).ArrayOf(), numbers =>
    {
        var buffer = default(ByteBuffer);
        foreach (var number in numbers)
            buffer.WriteNumber(number);
        var (bytes, next) = (buffer.Written.ToArray(), 0);

        Assert.Equal(numbers.Sum(ByteBuffer.LengthOf), bytes.Length);
        Assert.All(numbers, number => Assert.Equal(number, ByteBuffer.ReadNumber(bytes, ref next)));
    }, count: 200);

    [Fact]
    public void Write_AppendsBytes()
    {
        var buffer = default(ByteBuffer);
        buffer.Write([]);
        buffer.Write([1, 2, 3]);
        buffer.Write(4);
        buffer.Write(Enumerable.Repeat((byte)5, 100).ToArray());

        Assert.Equal([1, 2, 3, 4, .. Enumerable.Repeat((byte)5, 100)], buffer.Written.ToArray());
    }
}
