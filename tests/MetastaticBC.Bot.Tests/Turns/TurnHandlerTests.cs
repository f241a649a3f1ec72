using System.Text.Json;
using MetastaticBC.Answers;
using MetastaticBC.Bot.Conversations;
using MetastaticBC.Bot.Protocol;
using MetastaticBC.Bot.Turns;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search;
using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Indexing;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Bot.Tests.Turns;

public sealed class TurnHandlerTests : IDisposable
{
    private readonly RecordedLog _log = new();

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task OnTurn_AFaultInside_BecomesTheReviewedSentence()
    {
        var reply = Assert.Single(await TurnAsync(Broken(), Message("My zebra Wilhelmina has bone pain")));

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

        await TurnAsync(bot, Message("bone pain"));
        var reply = Assert.Single(await TurnAsync(bot, Message("I am having a seizure")));

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
        await TurnAsync(bot, Message("I am having a seizure"));

        var same = Assert.Single(await TurnAsync(bot, Message("thanks")));
        var other = Assert.Single(await TurnAsync(bot, Message("thanks") with { ChannelId = "other" }));

        Assert.StartsWith(SmallKnowledge.Texts[ReplyKey.Reminder], same.Text, StringComparison.Ordinal);
        Assert.Equal(SmallKnowledge.Texts[ReplyKey.Thanks], other.Text);
    }

    private ValueTask<IReadOnlyList<Activity>> TurnAsync(AnswerService service, Activity activity) => TurnAsync(Handler(service), activity);

    private static async ValueTask<IReadOnlyList<Activity>> TurnAsync(TurnHandler bot, Activity activity)
    {
        var replies = new ReplyList();
        await bot.OnTurnAsync(activity, replies, TestContext.Current.CancellationToken);
        return replies.Replies;
    }

    private TurnHandler Handler(AnswerService service) => new(service, new ConversationMemory(), new ManualClock(), _log.CreateLogger<TurnHandler>());

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
        var statistics = new PassageIndexBuilder(TextAnalyzer.English, new Bm25Options()).Build().Statistics;
        return new AnswerService(new AnswerEngine(SmallKnowledge.Base, new BrokenIndex(), statistics, new AnswerOptions()), new ClinicOptions());
    }

    /// <summary>Fails at every search, with a person's words in the fault.</summary>
    private sealed class BrokenIndex : IPassageIndex
    {
        public IReadOnlyList<Hit> Search(SearchQuery query, int top) => throw new InvalidOperationException(JsonSerializer.Serialize(query));

        public Explanation Explain(SearchQuery query, Passage passage) => throw new NotSupportedException();
    }
}
