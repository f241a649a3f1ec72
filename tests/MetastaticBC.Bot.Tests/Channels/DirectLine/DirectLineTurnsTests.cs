using MetastaticBC.Bot.Channels.DirectLine;
using MetastaticBC.Bot.Protocol;
using MetastaticBC.Bot.Turns;

namespace MetastaticBC.Bot.Tests.Channels.DirectLine;

public sealed class DirectLineTurnsTests
{
    [Fact]
    public async Task Post_WhileAnEarlierTurnRuns_KeepsEveryReplyBehindItsEcho()
    {
        var bot = new SlowBot();
        var turns = new DirectLineTurns(bot, new TurnLanes());
        var conversation = NewConversation();

        var posts = "one two three".Split(' ').Select(text => turns.PostAsync(conversation, Message(text), userId: null, "http://localhost")).ToList();
        bot.Go();
        await Task.WhenAll(posts);

        Assert.Equal(
            ["one", "re: one", "two", "re: two", "three", "re: three"],
            conversation.ReadFrom(0).Activities.Select(activity => activity.Text));
    }

    [Fact]
    public async Task Post_AfterATurnThatFailed_IsAnswered()
    {
        var bot = new SlowBot();
        bot.Go();
        var turns = new DirectLineTurns(bot, new TurnLanes());
        var conversation = NewConversation();

        await Assert.ThrowsAsync<InvalidOperationException>(() => turns.PostAsync(conversation, Message(text: null), userId: null, "http://localhost"));
        await turns.PostAsync(conversation, Message("two"), userId: null, "http://localhost");

        Assert.Equal([null, "two", "re: two"], conversation.ReadFrom(0).Activities.Select(activity => activity.Text));
    }

    [Fact]
    public async Task Greet_TellsTheBotWhoJoined()
    {
        var bot = new SlowBot();
        bot.Go();

        await new DirectLineTurns(bot, new TurnLanes()).GreetAsync(NewConversation(), "dora", "http://localhost");

        var update = Assert.Single(bot.Seen);
        Assert.Equal(ActivityTypes.ConversationUpdate, update.Type);
        Assert.Equal("dora", Assert.Single(update.MembersAdded!)!.Id);
        Assert.NotEqual("dora", update.Recipient!.Id);
        Assert.Equal("c", update.Conversation!.Id);
        Assert.Equal("http://localhost", update.ServiceUrl);
    }

    [Fact]
    public async Task Post_WhereTooManyTurnsWait_StoresNothing()
    {
        var bot = new SlowBot();
        var turns = new DirectLineTurns(bot, new TurnLanes(capacity: 1));
        var conversation = NewConversation();
        var first = turns.PostAsync(conversation, Message("one"), userId: null, "http://localhost");

        Assert.Null(await turns.PostAsync(conversation, Message("two"), userId: null, "http://localhost"));
        Assert.False(await turns.GreetAsync(conversation, userId: null, "http://localhost"));

        bot.Go();
        Assert.NotNull(await first);
        Assert.Equal(["one", "re: one"], conversation.ReadFrom(0).Activities.Select(activity => activity.Text));
    }

    [Fact]
    public async Task Post_AnInvoke_LeavesItsAnswerOutOfTheLog()
    {
        var conversation = NewConversation();

        await new DirectLineTurns(new InvokedBot(), new TurnLanes()).PostAsync(conversation, new Activity { Type = ActivityTypes.Invoke }, userId: null, "http://localhost");

        Assert.Equal(ActivityTypes.Invoke, Assert.Single(conversation.ReadFrom(0).Activities).Type);
    }

    private static DirectLineConversation NewConversation() => new("c", idle: TimeSpan.FromHours(1), sockets: 4, new ManualClock());

    private sealed class InvokedBot : ITurnHandler
    {
        public ValueTask OnTurnAsync(Activity activity, IReplySink replies, CancellationToken cancellationToken) =>
            replies.SendAsync(new InvokeResponse(200).ToActivity(), cancellationToken);
    }

    private static Activity Message(string? text) => new() { Type = ActivityTypes.Message, Text = text };

    /// <summary>Answers when told to; fails where there is no text.</summary>
    private sealed class SlowBot : ITurnHandler
    {
        private readonly TaskCompletionSource _go = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public List<Activity> Seen { get; } = [];

        public void Go() => _go.SetResult();

        public async ValueTask OnTurnAsync(Activity activity, IReplySink replies, CancellationToken cancellationToken)
        {
            Seen.Add(activity);
            await _go.Task;
            if (activity is { Type: ActivityTypes.Message, Text: null })
                throw new InvalidOperationException("No text.");
            await replies.SendAsync(activity.CreateReply($"re: {activity.Text}"), cancellationToken);
        }
    }
}
