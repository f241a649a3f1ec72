using System.Text.Json;
using MetastaticBC.Answers;
using MetastaticBC.Bot.Conversations;
using MetastaticBC.Bot.Protocol;
using MetastaticBC.Bot.Turns;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search;
using MetastaticBC.Search.Indexing;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Bot.Tests.Turns;

public sealed class TurnHandlerTests : IDisposable
{
    private const string Seizure = "I am having a seizure";

    private readonly RecordedLog _log = new();

    private readonly BotMeter _meter = new();

    public void Dispose()
    {
        _log.Dispose();
        _meter.Dispose();
    }

    [Fact]
    public async Task OnTurn_AFaultInside_BecomesTheReviewedSentence()
    {
        var reply = Assert.Single(await TurnAsync(Broken(), Message("My zebra Wilhelmina likes carrots")));

        Assert.Equal(SmallKnowledge.Texts[ReplyKey.Error], reply.Text);
        Assert.Equal("m1", reply.ReplyToId);
        Assert.Contains("A turn failed with InvalidOperationException", _log.Text, StringComparison.Ordinal);
        Assert.Contains(nameof(BrokenIndex), _log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("zebra", _log.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("wilhelmina", _log.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task OnTurn_AFaultInside_LeavesTheSafetyRepliesAndTheNextTurn()
    {
        var bot = Handler(Broken());

        Assert.Equal(SmallKnowledge.Texts[ReplyKey.Error], Assert.Single(await TurnAsync(bot, Message("What do zebras like?"))).Text);
        var reply = Assert.Single(await TurnAsync(bot, Message(Seizure)));

        Assert.Equal(SmallKnowledge.Texts[ReplyKey.Emergency], reply.Text);
    }

    [Fact]
    public async Task OnTurn_Cancelled_IsNoFault()
    {
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Handler(SmallKnowledge.Service).OnTurnAsync(Message("hello"), new ReplyList(), cancelled));
        Assert.Equal("", _log.Text);
    }

    [Fact]
    public async Task OnTurn_AnAnswer_IsTextAndData()
    {
        var reply = Assert.Single(await TurnAsync(SmallKnowledge.Service, Message("How should I wash a wig?")));

        Assert.StartsWith(SmallKnowledge.Paragraph, reply.Text, StringComparison.Ordinal);
        Assert.Equal("plain", reply.TextFormat);
        Assert.Equal("answer", reply.ChannelData!.Value.GetProperty("outcome").GetString());
        Assert.Equal(reply.Text, reply.ChannelData.Value.GetProperty("reply").GetString());
    }

    [Fact]
    public async Task OnTurn_TheSameIdOnAnotherChannel_IsAnotherConversation()
    {
        var bot = Handler(SmallKnowledge.Service);
        await TurnAsync(bot, Message(Seizure));

        var same = Assert.Single(await TurnAsync(bot, Message("thanks")));
        var other = Assert.Single(await TurnAsync(bot, Message("thanks") with { ChannelId = "other" }));

        Assert.StartsWith(SmallKnowledge.Texts[ReplyKey.Reminder], same.Text, StringComparison.Ordinal);
        Assert.Equal(SmallKnowledge.Texts[ReplyKey.Thanks], other.Text);
    }

    [Fact]
    public async Task OnTurn_AnEmergencyInTeams_IsRemindedOfOnTwoAnswers()
    {
        var bot = Handler(SmallKnowledge.Service);

        Assert.Equal([false, true, true, false, false], await RemindedAsync(bot, "msteams", Seizure, "thanks", "thanks", "thanks", "thanks"));
        Assert.Equal([false, true, true, false], await RemindedAsync(bot, "msteams", Seizure, "thanks", "thanks", "thanks"));
    }

    [Fact]
    public async Task OnTurn_AnotherEmergencyInTeams_IsRemindedOfAnew() =>
        Assert.Equal(
            [false, true, false, true, true, false],
            await RemindedAsync(Handler(SmallKnowledge.Service), "msteams", Seizure, "thanks", "I want to kill myself", "thanks", "thanks", "thanks"));

    [Fact]
    public async Task OnTurn_AnEmergencyPutAwayInTeams_IsNotRemindedOf() =>
        Assert.Equal([false, false, false], await RemindedAsync(Handler(SmallKnowledge.Service), "msteams", Seizure, "close", "thanks"));

    [Theory]
    [InlineData("webchat")]
    [InlineData("directline")]
    [InlineData("MSTeams")]
    [InlineData(null)]
    public async Task OnTurn_AnEmergencyElsewhere_IsRemindedOfUntilItIsPutAway(string? channel) =>
        Assert.Equal(
            [false, true, true, true, true, false, false],
            await RemindedAsync(Handler(SmallKnowledge.Service), channel, Seizure, "thanks", "thanks", "thanks", "thanks", "close", "thanks"));

    [Theory]
    [InlineData("msteams")]
    [InlineData("webchat")]
    public async Task OnTurn_AnEmergencyInAnotherLanguage_IsAnsweredInIt(string channel)
    {
        var reply = Assert.Single(await TurnAsync(SmallKnowledge.Service, Message("no puedo respirar") with { ChannelId = channel }));

        Assert.StartsWith("Llame al 999 ahora", reply.Text, StringComparison.Ordinal);
        Assert.Equal("emergency", reply.ChannelData!.Value.GetProperty("outcome").GetString());
        Assert.Equal("E", reply.ChannelData.Value.GetProperty("level").GetString());
    }

    /// <summary>Whether the reminder stands first in the reply to each message.</summary>
    private static async Task<IReadOnlyList<bool>> RemindedAsync(TurnHandler bot, string? channel, params string[] messages)
    {
        var reminded = new List<bool>();
        foreach (var message in messages)
        {
            var reply = Assert.Single(await TurnAsync(bot, Message(message) with { ChannelId = channel }));
            reminded.Add(reply.Text!.StartsWith(SmallKnowledge.Texts[ReplyKey.Reminder], StringComparison.Ordinal));
        }

        return reminded;
    }

    private ValueTask<IReadOnlyList<Activity>> TurnAsync(AnswerService service, Activity activity) => TurnAsync(Handler(service), activity);

    private static async ValueTask<IReadOnlyList<Activity>> TurnAsync(TurnHandler bot, Activity activity)
    {
        var replies = new ReplyList();
        await bot.OnTurnAsync(activity, replies, TestContext.Current.CancellationToken);
        return replies.Replies;
    }

    private TurnHandler Handler(AnswerService service) => new(service, new ConversationMemory(), _meter, new ManualClock(), _log.CreateLogger<TurnHandler>());

    private static Activity Message(string text) => new()
    {
        Type = ActivityTypes.Message,
        Id = "m1",
        ChannelId = "test",
        Conversation = new ConversationAccount { Id = "c1" },
        Text = text,
    };

    private static AnswerService Broken()
    {
        var statistics = new PassageIndexBuilder(new Bm25Options()).Build().Statistics;
        return new AnswerService(new AnswerEngine(SmallKnowledge.Base, new BrokenIndex(), statistics, new AnswerOptions()), new ClinicOptions());
    }

    /// <summary>Fails at every search, with a person's words in the fault.</summary>
    private sealed class BrokenIndex : IPassageIndex
    {
        public IReadOnlyList<Hit> Search(SearchQuery query, int top) => throw new InvalidOperationException(JsonSerializer.Serialize(query));

        public Explanation Explain(SearchQuery query, Passage passage) => throw new NotSupportedException();
    }
}
