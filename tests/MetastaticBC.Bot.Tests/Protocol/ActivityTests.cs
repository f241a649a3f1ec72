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
    [InlineData("""{"type":"message","from":{"id":"u","name":"U","aadObjectId":"1"},"conversation":{"id":"c","isGroup":true,"odd":null}}""")]
    [InlineData("""{"type":"message","channelData":{"clientActivityID":"1","n":1.50},"entities":[],"locale":"en","attachments":[{"contentType":"x"}]}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"a":[1.50,null]},"thumbnailUrl":"x"},{"contentUrl":"u","name":"n"}]}""")]
    [InlineData("""{"type":"message","suggestedActions":{"to":["u"],"actions":[{"type":"imBack","title":"T","value":"v","image":"i"},{"type":"postBack","value":{"x":1}}],"odd":1}}""")]
    [InlineData("""{"type":"message","entities":[{"type":"mention","mentioned":{"id":"b"},"text":"<at>b</at>"},{"type":"clientInfo","x":null}],"inputHint":"expectingInput","summary":"s"}""")]
    [InlineData("""{"type":"messageReaction","reactionsAdded":[{"type":"like","user":{"id":"u"}}],"reactionsRemoved":[{"type":"heart"}],"replyToId":"5"}""")]
    [InlineData("""{"type":"installationUpdate","action":"add","conversation":{"id":"c","name":"N","conversationType":"channel","tenantId":"t","aadObjectId":"a"},"channelData":{"tenant":{"id":"t"}}}""")]
    [InlineData("""{"type":"invoke","name":"message/submitAction","value":{"actionName":"feedback","actionValue":{"reaction":"like"}},"from":{"id":"u","aadObjectId":"o","userRole":"user"}}""")]
    [InlineData("""{"type":"endOfConversation","code":"completedSuccessfully","relatesTo":{"bot":{"id":"b"}},"expiration":"2026-12-01T09:30:00Z","callerId":"c"}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"u","role":"user","x":1}],"membersRemoved":[]}""")]
    [InlineData("""{"type":"message","timestamp":"2026-12-01T09:30:00.1234567+00:00","replyToId":"1","textFormat":"plain","deliveryMode":"expectReplies","serviceUrl":"http://localhost","channelId":"c","id":"i"}""")]
    public void RoundTrip_KeepsEveryField(string json) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(Write(Read(json)))), Write(Read(json)));

    /// <summary>What real clients send now and then: a null is no reason to refuse a message.</summary>
    [Theory]
    [InlineData("""{"type":"message","membersAdded":null,"entities":null,"attachments":[null],"suggestedActions":null,"value":null,"conversation":null,"from":null}""")]
    [InlineData("""{"type":"message","membersRemoved":[null],"reactionsAdded":[null],"suggestedActions":{"to":[null],"actions":[null]},"conversation":{"isGroup":null}}""")]
    public void Read_NullsInKnownFields_AreTaken(string json) => Assert.Equal("message", Read(json).Type);

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
