using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Channels.BotFramework.Authentication;

/// <summary>Decides who may bring activities. Only what passes here names an address to which the bot sends anything.</summary>
public interface ICallerCheck
{
    /// <summary>Looks at everything but the body. Exactly one of the two comes back.</summary>
    ValueTask<(ICaller? Caller, CallerRefusal? Refusal)> CheckAsync(HttpContext context);
}

/// <summary>Someone who may bring some activities.</summary>
public interface ICaller
{
    /// <summary>Whether this activity is one of them. Exactly one of the two comes back.</summary>
    (ReplyAddress? ReplyTo, CallerRefusal? Refusal) Admit(Activity activity);
}
