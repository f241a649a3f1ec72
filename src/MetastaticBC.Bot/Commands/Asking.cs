using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Bot.Turns;

namespace MetastaticBC.Bot.Commands;

/// <summary>Puts one question, with the messages before it, through the engine, in a conversation of its own.</summary>
internal sealed class Asking(AnswerService service, TimeProvider clock)
{
    /// <param name="hits">How many hits to report.</param>
    /// <param name="explain">Whether to report the scores too.</param>
    public AnswerView Ask(string? id, string question, IReadOnlyList<string> history, int hits, bool explain = false)
    {
        var state = ConversationState.Start;
        foreach (var earlier in history)
            state = service.Answer(earlier, state, clock).Next;
        var start = clock.GetTimestamp();
        var view = service.Answer(question, state, clock).View;
        var milliseconds = Math.Round(clock.GetElapsedTime(start).TotalMilliseconds, 3);
        var candidates = service.Engine.Hits(question, hits);
        return view with
        {
            Id = id,
            Milliseconds = milliseconds,
            Hits = [.. candidates.Select(QuoteView.Of)],
            Explanation = explain ? service.Engine.Explain(question, hits) : null,
        };
    }
}
