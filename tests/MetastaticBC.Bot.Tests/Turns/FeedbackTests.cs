using System.Text.Json;
using MetastaticBC.Bot.Protocol;
using MetastaticBC.Bot.Turns;

namespace MetastaticBC.Bot.Tests.Turns;

public sealed class FeedbackTests
{
    [Theory]
    [InlineData("""{"type": "invoke", "value": {"actionName": "feedback", "actionValue": {"reaction": "like", "feedback": "x"}}}""", "like")]
    [InlineData("""{"type": "invoke", "value": {"actionValue": {"reaction": "dislike", "feedback": "{\"feedbackText\":\"x\"}"}}}""", "dislike")]
    [InlineData("""{"type": "messageReaction", "reactionsAdded": [null, {"type": "heart"}, {"type": "like"}]}""", "like")]
    [InlineData("""{"type": "event", "name": "webchat:activity-status/feedback", "entities": [{"@type": "LikeAction"}]}""", "like")]
    [InlineData("""{"type": "event", "name": "webchat:activity-status/feedback", "entities": [{"type": "x"}, {"@type": "DislikeAction", "@id": "1"}]}""", "dislike")]
    [InlineData("""{"type": "event", "name": "webchat:activity-status/feedback", "entities": [{"@type": "VoteAction", "actionOption": "upvote"}]}""", "like")]
    [InlineData("""{"type": "event", "name": "webchat:activity-status/feedback", "entities": [{"@type": "VoteAction", "actionOption": "downvote"}]}""", "dislike")]
    public void Of_EveryChannelsWay_IsUnderstood(string json, string expected) => Assert.Equal(expected, Read(json));

    [Theory]
    [InlineData("""{"type": "invoke", "value": {"actionValue": {"reaction": "zebra"}}}""")]
    [InlineData("""{"type": "invoke", "value": {"actionValue": "like"}}""")]
    [InlineData("""{"type": "invoke", "value": {"actionValue": {"reaction": 5}}}""")]
    [InlineData("""{"type": "invoke"}""")]
    [InlineData("""{"type": "messageReaction", "reactionsAdded": [{"type": "sad"}]}""")]
    [InlineData("""{"type": "messageReaction", "reactionsRemoved": [{"type": "like"}]}""")]
    [InlineData("""{"type": "event", "name": "other", "entities": [{"@type": "LikeAction"}]}""")]
    [InlineData("""{"type": "event", "name": "webchat:activity-status/feedback", "entities": [5, null, {"@type": 5}, {"@type": "VoteAction"}]}""")]
    [InlineData("""{"type": "message", "text": "like"}""")]
    public void Of_AnythingElse_IsNone(string json) => Assert.Null(Read(json));

    private static string? Read(string json) => Feedback.Of(JsonSerializer.Deserialize(json, ProtocolJson.Default.Activity)!);
}
