namespace MetastaticBC.Bot.Protocol;

/// <summary>The answer to an <c>adaptiveCard/action</c>: a text to show.</summary>
public sealed record AdaptiveCardInvokeResponse(string Value)
{
    public int StatusCode { get; } = StatusCodes.Status200OK;

    public string Type { get; } = "application/vnd.microsoft.activity.message";
}
