using MetastaticBC.Answers;
using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot.Turns;

/// <summary>The engine with the clinic's own words: what every channel and the command line answer from.</summary>
public sealed class AnswerService
{
    private readonly ReplyRenderer _renderer;

    public AnswerService(AnswerEngine engine, ClinicOptions clinic)
    {
        Engine = engine;
        var contacts = clinic.ToContacts();
        Texts = engine.Knowledge.Replies.For(contacts);
        _renderer = new ReplyRenderer(Texts, new LanguageReplies(contacts), clinic.Live);
    }

    public AnswerEngine Engine { get; }

    /// <summary>The bot's own sentences, filled in.</summary>
    public Replies Texts { get; }

    /// <summary>The greeting of a new conversation.</summary>
    public string Greeting => _renderer.Greeting;

    /// <summary>Answers one message: the answer as a channel shows it, and what to remember.</summary>
    /// <param name="clock">Gives the day, in UTC.</param>
    /// <param name="reminderTurns">On how many answers the reminder of an emergency stands; null: until the person puts it away.</param>
    public (AnswerView View, ConversationState Next) Answer(string message, ConversationState conversation, TimeProvider clock, int? reminderTurns = null)
    {
        var (answer, next) = Engine.Answer(message, conversation.WithReminderFor(reminderTurns), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        return (View(answer, next), next);
    }

    /// <param name="next">The state after the answer: an open reminder is shown with it.</param>
    public AnswerView View(Answer answer, ConversationState next) =>
        AnswerView.Of(answer, _renderer.Render(answer, next), _renderer.DisclaimerOf(answer), Engine.Knowledge.Version);
}
