using System.Diagnostics.Metrics;
using System.Text.Json;
using MetastaticBC.Bot.Conversations;
using MetastaticBC.Bot.Protocol;
using MetastaticBC.Bot.Turns;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot.Tests.Turns;

/// <summary>What the bot does with each type of activity, in one conversation.</summary>
public sealed class KindsOfActivitiesTests : IDisposable
{
    private readonly RecordedLog _log = new();
    private readonly BotMeter _meter = new();
    private readonly TurnHandler _bot;

    public KindsOfActivitiesTests() => _bot = new TurnHandler(SmallKnowledge.Service, new ConversationMemory(), _meter, new ManualClock(), _log.CreateLogger<TurnHandler>());

    public void Dispose()
    {
        _log.Dispose();
        _meter.Dispose();
    }

    [Fact]
    public async Task Joining_IsGreetedOnceAConversation()
    {
        Assert.Empty(await TurnAsync("""{"type": "conversationUpdate", "membersAdded": [{"id": "bot"}]}"""));
        Assert.Single(await TurnAsync("""{"type": "installationUpdate", "action": "add"}"""));
        Assert.Empty(await TurnAsync("""{"type": "conversationUpdate", "membersAdded": [{"id": "user"}, {"id": "bot"}]}"""));
        Assert.Empty(await TurnAsync("""{"type": "installationUpdate", "action": "add"}"""));
    }

    [Theory]
    [InlineData("""{"type": "installationUpdate", "action": "add-upgrade"}""")]
    [InlineData("""{"type": "installationUpdate"}""")]
    [InlineData("""{"type": "conversationUpdate", "membersRemoved": [{"id": "user"}]}""")]
    [InlineData("""{"type": "conversationUpdate"}""")]
    [InlineData("""{"type": "typing"}""")]
    [InlineData("""{"type": "messageDelete", "text": "I am having a seizure"}""")]
    [InlineData("""{"type": "somethingNew", "text": "I am having a seizure"}""")]
    [InlineData("""{"type": "event", "name": "x", "value": {"ask": "hello"}}""")]
    public async Task OtherEvents_AreLetPass(string json)
    {
        Assert.Empty(await TurnAsync(json));
        Assert.Equal("", _log.Text);
    }

    [Theory]
    [InlineData("""{"type": "endOfConversation"}""")]
    [InlineData("""{"type": "installationUpdate", "action": "remove"}""")]
    [InlineData("""{"type": "conversationUpdate", "membersRemoved": [{"id": "bot"}]}""")]
    public async Task TheEnd_IsForgotten(string end)
    {
        await TurnAsync("""{"type": "message", "text": "I am having a seizure"}""");
        Assert.Empty(await TurnAsync(end));

        Assert.Equal(SmallKnowledge.Texts[ReplyKey.Thanks], Assert.Single(await TurnAsync("""{"type": "message", "text": "thanks"}""")).Text);
    }

    [Fact]
    public async Task ACardsSubmit_IsAnsweredAsIfTyped()
    {
        var typed = Assert.Single(await TurnAsync("""{"type": "message", "text": "How should I wash a wig?"}"""));
        var pressed = Assert.Single(await TurnAsync("""{"type": "message", "value": {"ask": "How should I wash a wig?"}}"""));

        Assert.Equal(typed.Text, pressed.Text);
    }

    [Fact]
    public async Task AnEdit_IsAnsweredOnlyWhereItTellsOfAnEmergency()
    {
        Assert.Empty(await TurnAsync("""{"type": "messageUpdate", "text": "How should I wash a wig?"}"""));

        var reply = Assert.Single(await TurnAsync("""{"type": "messageUpdate", "text": "I am having a seizure"}"""));
        Assert.Equal(SmallKnowledge.Texts[ReplyKey.Emergency], reply.Text);
        Assert.StartsWith(SmallKnowledge.Texts[ReplyKey.Reminder], Assert.Single(await TurnAsync("""{"type": "message", "text": "thanks"}""")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Likes_AreCounted()
    {
        var counted = new List<string?>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, self) => { if (instrument.Meter == _meter.Meter) self.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => counted.Add(tags[0].Value as string));
        listener.Start();

        await TurnAsync("""{"type": "messageReaction", "reactionsAdded": [{"type": "like"}]}""");
        await TurnAsync("""{"type": "event", "name": "webchat:activity-status/feedback", "entities": [{"@type": "DislikeAction"}]}""");
        await TurnAsync("""{"type": "invoke", "name": "message/submitAction", "value": {"actionValue": {"reaction": "dislike", "feedback": "zebra"}}}""");
        await TurnAsync("""{"type": "invoke", "name": "somethingNew", "value": {"actionValue": {"reaction": "like"}}}""");

        Assert.Equal(["like", "dislike", "dislike"], counted);
        Assert.Equal("", _log.Text);
    }

    private async Task<IReadOnlyList<Activity>> TurnAsync(string json)
    {
        var activity = JsonSerializer.Deserialize(json, ProtocolJson.Default.Activity)!;
        var replies = new ReplyList();
        await _bot.OnTurnAsync(
            activity with { ChannelId = "test", Conversation = new ConversationAccount { Id = "c" }, Recipient = new ChannelAccount { Id = "bot" } },
            replies,
            TestContext.Current.CancellationToken);
        return [.. replies.Replies.Where(reply => reply.Type == ActivityTypes.Message)];
    }
}
