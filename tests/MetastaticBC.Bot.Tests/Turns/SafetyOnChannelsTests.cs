using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Bot.Conversations;
using MetastaticBC.Bot.Protocol;
using MetastaticBC.Bot.Turns;
using MetastaticBC.Knowledge.Language;
using Microsoft.Extensions.Logging.Abstractions;

namespace MetastaticBC.Bot.Tests.Turns;

/// <summary>A message of the safety suite gets the same reply by whichever way it comes in. Whether it is the right one is asked elsewhere.</summary>
public sealed class SafetyOnChannelsTests
{
    private const int LinesOfASection = 8;

    private static readonly ManualClock Clock = new();

    private static readonly TurnHandler Bot = new(SmallKnowledge.Service, new ConversationMemory(), new BotMeter(), Clock, NullLogger<TurnHandler>.Instance);

    [Theory]
    [InlineData("crisis.txt", "crisis")]
    [InlineData("red-flags.txt", "emergency")]
    public async Task OnTurn_AMessageOfTheSafetySuite_GetsTheReplyOfTheConsoleOnEveryChannel(string file, string outcome)
    {
        var outcomes = new List<string?>();
        foreach (var message in Messages(file))
        {
            var console = SmallKnowledge.Service.Answer(message, ConversationState.Start, Clock).View;
            outcomes.Add(console.Outcome);
            foreach (var channel in (string[])["webchat", ChannelIds.Teams])
            {
                var reply = await ReplyAsync(channel, message);
                Assert.Equal((message, console.Reply), (message, reply.Text));
                Assert.Equal((message, console.Outcome), (message, reply.ChannelData!.Value.GetProperty("outcome").GetString()));
            }
        }

        Assert.Contains(outcome, outcomes);
    }

    private static IEnumerable<string> Messages(string file) =>
        LabelledMessage.ReadFile(Path.Combine(Repository.Root, "tests", "MetastaticBC.Answers.Tests", "Safety", file))
            .Where(message => message.Label is "E" or "O" or "X")
            .GroupBy(message => (message.Label, message.Kind))
            .SelectMany(section => section.Key.Label == "X" ? section : section.Take(LinesOfASection))
            .Select(message => message.Text);

    /// <summary>To the first message of a conversation.</summary>
    private static async Task<Activity> ReplyAsync(string channel, string message)
    {
        var replies = new ReplyList();
        var conversation = new ConversationAccount { Id = message };
        var activity = new Activity { Type = ActivityTypes.Message, Id = "m", ChannelId = channel, Conversation = conversation, Text = message };
        await Bot.OnTurnAsync(activity, replies, TestContext.Current.CancellationToken);
        return Assert.Single(replies.Replies);
    }
}
