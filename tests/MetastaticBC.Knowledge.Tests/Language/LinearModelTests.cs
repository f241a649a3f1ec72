using System.Buffers.Binary;
using System.Security.Cryptography;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Knowledge.Tests.Language;

public sealed class LinearModelTests
{
    private const int SignatureLength = 6;

    /// <summary>Of a head in a file: a name of one letter behind its length, step, bias and weights.</summary>
    private const int HeadLength = 1 + 1 + 8 + 8 + LinearModel.Buckets;

    private static readonly LinearModel Small = new(
        [.. Enumerable.Range(0, LinearModel.Buckets).Select(bucket => (byte)bucket)],
        [Head("b", step: 0.5, bias: -1, seed: 3), Head("a", step: 0.25, bias: 2, seed: 5)]);

    [Fact]
    public void Read_WhatWasWritten_GivesTheSameModel()
    {
        var read = LinearModel.Read(Bytes(Small));

        Assert.Equal(Small.Rarities, read.Rarities);
        foreach (var name in (string[])["a", "b"])
        {
            Assert.Equal((Small[name].Name, Small[name].Step, Small[name].Bias), (read[name].Name, read[name].Step, read[name].Bias));
            Assert.Equal(Small[name].Weights, read[name].Weights);
        }
    }

    [Fact]
    public void Read_GivesTheHashOfTheFile()
    {
        Assert.Equal(Hash(Bytes(Small)), LinearModel.Read(Bytes(Small)).Sha256);
        Assert.Equal("", Small.Sha256);
    }

    [Fact]
    public void Write_TheHeadsInAnyOrder_GivesTheSameBytes() =>
        Assert.Equal(Bytes(Small), Bytes(new LinearModel([.. Small.Rarities], [Small["a"], Small["b"]])));

    [Fact]
    public void Write_LeavesTheStreamOpen()
    {
        using var stream = new MemoryStream();
        Small.Write(stream);

        Assert.True(stream.CanWrite);
        Assert.Equal(SignatureLength + sizeof(int) + LinearModel.Buckets + 1 + (2 * HeadLength), stream.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("MBC")]
    [InlineData("MBCLM0")]
    [InlineData("PK\u0003\u0004\u0014\u0000")]
    public void Read_AnotherSignature_IsRefused(string signature)
    {
        byte[] bytes = [.. signature.Select(letter => (byte)letter), .. signature.Length < SignatureLength ? [] : Bytes(Small)[SignatureLength..]];

        Assert.Contains("no model file", Assert.Throws<InvalidDataException>(() => LinearModel.Read(bytes)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SignatureLength)]
    [InlineData(SignatureLength + LinearModel.Buckets - 1)]
    [InlineData(SignatureLength + LinearModel.Buckets)]
    [InlineData(SignatureLength + LinearModel.Buckets + 1)]
    [InlineData(SignatureLength + LinearModel.Buckets + 2)]
    [InlineData(SignatureLength + LinearModel.Buckets + 5)]
    [InlineData(SignatureLength + LinearModel.Buckets + 15)]
    [InlineData(SignatureLength + LinearModel.Buckets + 1 + HeadLength)]
    [InlineData(SignatureLength + LinearModel.Buckets + (2 * HeadLength))]
    public void Read_AFileCutOff_IsRefused(int length)
    {
        var bytes = Bytes(Small)[..length];

        Assert.Contains("ends too early", Assert.Throws<InvalidDataException>(() => LinearModel.Read(bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Model_NotOneRarityABucket_IsRefused() => Assert.Throws<ArgumentException>(() => new LinearModel(new byte[3], []));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(LinearModel.Buckets - 1)]
    [InlineData(2 * LinearModel.Buckets)]
    public void Model_OfNoPowerOfTwoOrTooLarge_IsRefused(int size) => Assert.Throws<ArgumentException>(() => new LinearModel(new byte[size], []));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1 << 14)]
    [InlineData(LinearModel.Buckets)]
    public void Read_AModelOfAnyPowerOfTwo_GivesItsRaritiesAndWeights(int size)
    {
        var read = LinearModel.Read(Bytes(OfSize(size)));

        Assert.Equal(size, read.Rarities.Count);
        Assert.Equal(OfSize(size).Rarities, read.Rarities);
        Assert.Equal(OfSize(size)["a"].Weights, read["a"].Weights);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(-8)]
    [InlineData(3)]
    [InlineData(2)]
    [InlineData(16)]
    [InlineData(2 * LinearModel.Buckets)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Read_ADamagedSize_IsRefused(int size)
    {
        var bytes = Bytes(OfSize(8));
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(SignatureLength), size);

        Assert.Contains("damaged", Assert.Throws<InvalidDataException>(() => LinearModel.Read(bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BytesBehindTheEnd_AreRefused() => Assert.Throws<InvalidDataException>(() => LinearModel.Read([.. Bytes(OfSize(8)), 0]));

    [Fact]
    public void BuiltInAspects_HasAHeadForEveryAspect()
    {
        Assert.All(Enum.GetNames<Aspect>(), name => Assert.Contains(LinearModel.BuiltInAspects[name].Weights, weight => weight != 0));
        Assert.Equal(EmbeddedText.Bytes(LinearModel.AspectsFileName), Bytes(LinearModel.BuiltInAspects));
    }

    [Fact]
    public void Head_OfAnotherName_IsNotThere() => Assert.Throws<KeyNotFoundException>(() => Small["A"]);

    [Fact]
    public void BuiltInSafety_IsTheFileByteByByte()
    {
        var file = EmbeddedText.Bytes(LinearModel.SafetyFileName);

        Assert.Equal(Hash(file), LinearModel.BuiltInSafety.Sha256);
        Assert.Equal(file, Bytes(LinearModel.BuiltInSafety));
        Assert.Contains(LinearModel.BuiltInSafety.Rarities, rarity => rarity > 0);
        Assert.Contains(LinearModel.BuiltInSafety["crisis"].Weights, weight => weight != 0);
    }

    private static LinearModel OfSize(int size) => new(
        [.. Enumerable.Range(1, size).Select(bucket => (byte)bucket)],
        [new LinearHead("a", Step: 0.5, Bias: 1, [.. Enumerable.Range(1, size).Select(bucket => (sbyte)(bucket * 3))])]);

    private static LinearHead Head(string name, double step, double bias, int seed) =>
        new(name, step, bias, [.. Enumerable.Range(0, LinearModel.Buckets).Select(bucket => (sbyte)(bucket * seed))]);

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] Bytes(LinearModel model)
    {
        using var stream = new MemoryStream();
        model.Write(stream);
        return stream.ToArray();
    }
}
