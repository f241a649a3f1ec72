namespace MetastaticBC.Bot.Protocol;

/// <summary>The calls that the bot answers.</summary>
public static class InvokeNames
{
    /// <summary>Teams: someone pressed a feedback button and sent the form.</summary>
    public const string SubmitAction = "message/submitAction";

    /// <summary>An Action.Execute of a card.</summary>
    public const string CardAction = "adaptiveCard/action";
}
