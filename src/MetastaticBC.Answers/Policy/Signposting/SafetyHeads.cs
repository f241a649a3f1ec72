using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>The questions that the safety model is trained to answer, and which labelled messages say yes, no or nothing to each.</summary>
internal static class SafetyHeads
{
    /// <summary>Suicidal thoughts or self-harm.</summary>
    public const string Crisis = "crisis";

    /// <summary>Level E or O.</summary>
    public const string Urgent = "urgent";

    /// <summary>Level E rather than O.</summary>
    public const string Emergency = "emergency";

    /// <summary>Level S.</summary>
    public const string SameDay = "same-day";

    /// <summary>A crisis of someone else than the writer.</summary>
    public const string Carer = "carer";

    /// <summary>A question for the person's own team.</summary>
    public const string Personal = "personal";

    /// <summary>Small talk, by the reply it gets. The labels of such messages are the same words in small letters.</summary>
    public static IReadOnlyList<ReplyKey> Courtesies { get; } = [ReplyKey.Greeting, ReplyKey.Thanks, ReplyKey.Goodbye, ReplyKey.Identity];

    public static IReadOnlyList<string> All { get; } = [Crisis, Urgent, Emergency, SameDay, Carer, Personal, .. Courtesies.Select(NameOf)];

    public static string NameOf(ReplyKey courtesy) => courtesy.ToString().ToLowerInvariant();

    /// <summary>Null: the message is no example for this head.</summary>
    public static bool? LabelOf(LabelledMessage message, string head) => (head, message.Label) switch
    {
        (Crisis, "X") => true,
        (Crisis, _) => false,
        (Carer, "X") => message.Kind == "carer",
        (Carer, _) => null,
        (Emergency, "E" or "O") => message.Label == "E",
        (Emergency, _) => null,
        (Urgent, "E" or "O") => true,
        (SameDay or Personal, "X") => null,
        (SameDay, "S") => true,
        (SameDay or Personal, "E" or "O") => null,
        (Personal, "S") => null,
        (Personal, "personal") => true,
        _ => head == message.Label,
    };
}
