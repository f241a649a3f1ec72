namespace MetastaticBC.Bot.Protocol;

/// <summary>The id that an activity was given.</summary>
public sealed record ResourceResponse(string Id);
