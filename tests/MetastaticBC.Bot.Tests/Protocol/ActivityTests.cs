using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Tests.Protocol;

public sealed class ActivityTests
{
    [Theory]
    [InlineData("""{"type":"message","text":"hello"}""")]
    [InlineData("""{"type":"event","name":"x","value":{"a":[1,null,"é"]},"other":5}""")]
    [InlineData("""{"type":"message","from":{"id":"u","name":"U","aadObjectId":"1"},"conversation":{"id":"c","isGroup":true,"tenantId":null}}""")]
    [InlineData("""{"type":"message","channelData":{"clientActivityID":"1","n":1.50},"entities":[],"locale":"en","attachments":[{"contentType":"x"}]}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"u","role":"user","x":1}],"membersRemoved":[]}""")]
    [InlineData("""{"type":"message","timestamp":"2026-12-01T09:30:00.1234567+00:00","replyToId":"1","textFormat":"plain","deliveryMode":"expectReplies","serviceUrl":"http://localhost","channelId":"c","id":"i"}""")]
    public void RoundTrip_KeepsEveryField(string json) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(Write(Read(json)))), Write(Read(json)));

    [Fact]
    public void CreateReply_SwapsSenderAndRecipient()
    {
        var activity = Read("""
            {"type": "message", "id": "m1", "text": "hello", "channelId": "emulator", "serviceUrl": "http://localhost", "locale": "en", "channelData": {"x": 1},
             "from": {"id": "u", "name": "U"}, "recipient": {"id": "b", "name": "B"}, "conversation": {"id": "c", "isGroup": true}}
            """);

        var reply = activity.CreateReply("hi");

        Assert.Equal(
            """{"type":"message","serviceUrl":"http://localhost","channelId":"emulator","from":{"id":"b","name":"B","role":"bot"},"recipient":{"id":"u","name":"U"},"conversation":{"id":"c","isGroup":true},"text":"hi","textFormat":"plain","replyToId":"m1"}""",
            Write(reply));
    }

    [Fact]
    public void CreateReply_WithoutARecipient_ComesFromTheBot()
    {
        var reply = new Activity { Type = "message" }.CreateReply(text: null, type: "typing");

        Assert.Equal(("typing", "bot", "bot", null, null), (reply.Type, reply.From!.Id, reply.From.Role, reply.Text, reply.TextFormat));
    }

    [Fact]
    public async Task ReadBody_HugeNesting_IsNoActivity()
    {
        using var body = new MemoryStream(Encoding.UTF8.GetBytes("""{"type":"message","value":""" + new string('[', 65) + new string(']', 65) + "}"));

        Assert.Null(await ActivityBody.ReadAsync(body, TestContext.Current.CancellationToken));
    }

    private static Activity Read(string json) => JsonSerializer.Deserialize(json, ProtocolJson.Default.Activity)!;

    private static string Write(Activity activity) => JsonSerializer.Serialize(activity, ProtocolJson.Default.Activity);
}
