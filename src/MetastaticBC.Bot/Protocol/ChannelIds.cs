namespace MetastaticBC.Bot.Protocol;

/// <summary>The channels that are treated in their own way, by the ids that the Bot Framework gives them.</summary>
public static class ChannelIds
{
    public const string Teams = "msteams";
    public const string DirectLine = "directline";
}
