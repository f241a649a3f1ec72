namespace MetastaticBC.Bot.Protocol;

/// <summary>Several activities in order: the answer to <c>expectReplies</c>, and what Direct Line hands out.</summary>
/// <param name="Watermark">Where to read on; null outside Direct Line.</param>
public sealed record ActivitySet(IReadOnlyList<Activity> Activities, string? Watermark = null);
