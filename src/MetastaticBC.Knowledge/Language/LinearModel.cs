using System.Collections.Frozen;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace MetastaticBC.Knowledge.Language;

/// <summary>
/// A linear classifier over hashed features with several heads. A feature's rarity scales it; a head adds one weight a feature.
/// Immutable.
/// </summary>
public sealed class LinearModel
{
    /// <summary>The file of the safety model below <c>knowledge/training</c>, and its name when built in.</summary>
    public const string SafetyFileName = "safety.model";

    /// <summary>Buckets that features are hashed into. A model may fold them into fewer.</summary>
    public const int Buckets = 1 << 17;

    /// <summary>A rarity is stored in steps of this.</summary>
    public const double RarityStep = 1 / 16.0;

    /// <summary>Opens the file, with the version of its form.</summary>
    private static readonly byte[] Signature = "MBCLM2"u8.ToArray();

    /// <summary>The file of the model of aspects, in the same places.</summary>
    public const string AspectsFileName = "aspects.model";

    private static readonly Lazy<LinearModel> SafetyOnce = new(() => Read(EmbeddedText.Bytes(SafetyFileName)));
    private static readonly Lazy<LinearModel> AspectsOnce = new(() => Read(EmbeddedText.Bytes(AspectsFileName)));

    private readonly FrozenDictionary<string, LinearHead> _heads;

    /// <param name="rarities">One a bucket, in steps of <see cref="RarityStep"/>; 0: a feature that is left out. As many as a power of two, at most <see cref="Buckets"/>.</param>
    public LinearModel(byte[] rarities, IEnumerable<LinearHead> heads)
    {
        Rarities = IsSize(rarities.Length) ? rarities : throw new ArgumentException($"As many rarities as a power of two, not {rarities.Length}.", nameof(rarities));
        _heads = heads.ToFrozenDictionary(head => head.Name, StringComparer.Ordinal);
    }

    /// <summary>The model that stands beside the signposts, trained on the messages of <c>knowledge/training/safety</c>.</summary>
    public static LinearModel BuiltInSafety => SafetyOnce.Value;

    /// <summary>One head each <see cref="Aspect"/>, trained on the texts of <c>knowledge/training/aspects</c>.</summary>
    public static LinearModel BuiltInAspects => AspectsOnce.Value;

    public IReadOnlyList<byte> Rarities { get; }

    /// <value>Of the file, hexadecimal; empty for a model that was not read from one.</value>
    public string Sha256 { get; private init; } = "";

    /// <exception cref="KeyNotFoundException">The model has no such head.</exception>
    public LinearHead this[string head] => _heads[head];

    /// <exception cref="InvalidDataException">The bytes hold no model of this form.</exception>
    public static LinearModel Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        try
        {
            if (!reader.ReadBytes(Signature.Length).AsSpan().SequenceEqual(Signature))
                throw new InvalidDataException("This is no model file of this version.");
            var size = reader.ReadInt32();
            var rarities = Exactly(reader, size);
            LinearHead[] heads = [.. Enumerable.Range(0, reader.ReadByte()).Select(_ => ReadHead(reader, size))];
            if (reader.BaseStream.Position < bytes.Length)
                throw new FormatException();
            return new LinearModel(rarities, heads) { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or FormatException)
        {
            throw new InvalidDataException("The model file ends too early or is damaged.");
        }
    }

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Signature);
        writer.Write(Rarities.Count);
        writer.Write([.. Rarities]);
        writer.Write((byte)_heads.Count);
        foreach (var head in _heads.Values.OrderBy(head => head.Name, StringComparer.Ordinal))
        {
            writer.Write(head.Name);
            writer.Write(head.Step);
            writer.Write(head.Bias);
            writer.Write([.. head.Weights.Select(weight => (byte)weight)]);
        }
    }

    private static bool IsSize(int buckets) => buckets is > 0 and <= Buckets && BitOperations.IsPow2(buckets);

    private static LinearHead ReadHead(BinaryReader reader, int size) =>
        new(reader.ReadString(), reader.ReadDouble(), reader.ReadDouble(), [.. Exactly(reader, size).Select(weight => (sbyte)weight)]);

    private static byte[] Exactly(BinaryReader reader, int size) =>
        IsSize(size) && reader.ReadBytes(size) is var bytes && bytes.Length == size ? bytes : throw new EndOfStreamException();
}
