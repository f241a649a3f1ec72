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
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var state = ConversationState.Start;
        foreach (var earlier in history)
            state = service.Engine.Answer(earlier, state, today).Next;
        var start = clock.GetTimestamp();
        var (answer, next) = service.Engine.Answer(question, state, today);
        var view = service.View(answer, next) with { Id = id, Milliseconds = Math.Round(clock.GetElapsedTime(start).TotalMilliseconds, 3) };
        var candidates = service.Engine.Hits(question, hits);
        return view with
        {
            Hits = [.. candidates.Select(QuoteView.Of)],
            Explanation = explain ? string.Concat(candidates.Select(candidate => service.Engine.Explain(question, candidate))) : null,
        };
    }
}
