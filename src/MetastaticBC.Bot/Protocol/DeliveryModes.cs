namespace MetastaticBC.Bot.Protocol;

/// <summary>How a channel wants its replies; any mode that is not named here means by calls to its service.</summary>
public static class DeliveryModes
{
    /// <summary>In the response.</summary>
    public const string ExpectReplies = "expectReplies";
}
