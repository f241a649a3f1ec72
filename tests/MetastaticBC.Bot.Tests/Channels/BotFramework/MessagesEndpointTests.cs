using System.Net;
using System.Text;
using System.Text.Json;
using MetastaticBC.Bot.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace MetastaticBC.Bot.Tests.Channels.BotFramework;

public sealed class MessagesEndpointTests : IAsyncLifetime
{
    private RunningHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await RunningHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Post_AMessage_IsAnsweredInTheResponse()
    {
        var reply = Assert.Single(await RepliesAsync(Activity("message", "How is breast cancer in the liver treated?")));

        Assert.Equal("message", reply.GetProperty("type").GetString());
        Assert.Equal("m1", reply.GetProperty("replyToId").GetString());
        Assert.Equal("bot-1", reply.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("bot", reply.GetProperty("from").GetProperty("role").GetString());
        Assert.Equal("user-1", reply.GetProperty("recipient").GetProperty("id").GetString());
        Assert.Equal("conversation-1", reply.GetProperty("conversation").GetProperty("id").GetString());
        Assert.Equal("http://localhost:5000", reply.GetProperty("serviceUrl").GetString());
        Assert.Equal("answer", reply.GetProperty("channelData").GetProperty("outcome").GetString());
        Assert.Equal(reply.GetProperty("channelData").GetProperty("reply").GetString(), reply.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Post_SomeoneJoins_IsGreeted()
    {
        var reply = Assert.Single(await RepliesAsync(Activity("conversationUpdate", null, """[{"id": "bot-1"}, {"id": "user-1"}]""")));

        Assert.Contains("I am a computer programme", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("This is a demonstration.", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{"id": "bot-1"}]""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("[null]")]
    public async Task Post_NobodyButTheBotJoins_IsNotGreeted(string joined) =>
        Assert.Empty(await RepliesAsync(Activity("conversationUpdate", null, joined)));

    [Fact]
    public async Task Post_AMessageWithoutText_AsksForWords()
    {
        var reply = Assert.Single(await RepliesAsync(Activity("message", null)));

        Assert.StartsWith("Please write your question in words.", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("messageReaction")]
    [InlineData("messageDelete")]
    [InlineData("endOfConversation")]
    [InlineData("Message")]
    [InlineData("somethingNew")]
    public async Task Post_AnotherType_GivesNoActivities(string type) => Assert.Empty(await RepliesAsync(Activity(type, "hello")));

    [Fact]
    public async Task Post_AFeedbackInvoke_IsAnsweredEmpty()
    {
        var response = await PostAsync(Invoke("message/submitAction", """{"actionName": "feedback", "actionValue": {"reaction": "like", "feedback": "zebra Wilhelmina"}}"""));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        AssertNothingTypedIsLogged();
    }

    [Fact]
    public async Task Post_ACardsAction_IsAnsweredInTheWayOfCards()
    {
        var response = await PostAsync(Invoke("adaptiveCard/action", """{"action": {"type": "Action.Execute", "verb": "ask", "data": {"ask": "I am having a seizure"}}}"""));

        var body = await RunningHost.ReadAsync(response);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(200, body.GetProperty("statusCode").GetInt32());
        Assert.Equal("application/vnd.microsoft.activity.message", body.GetProperty("type").GetString());
        Assert.StartsWith("Call 999 now", body.GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("composeExtension/query")]
    [InlineData("somethingNew")]
    [InlineData("")]
    public async Task Post_AnotherInvoke_IsNotImplemented(string name) =>
        Assert.Equal(HttpStatusCode.NotImplemented, (await PostAsync(Invoke(name, "{}"))).StatusCode);

    [Fact]
    public async Task Post_WhereTooManyTurnsWait_IsAskedToComeAgain()
    {
        await using var full = await RunningHost.StartAsync(services => services.AddSingleton(new TurnLanes(capacity: 0)));

        var response = await full.SendAsync(HttpMethod.Post, "/api/messages", RunningHost.Json(Activity("message", "hello")));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("2", response.Headers.GetValues("Retry-After").Single());
    }

    [Fact]
    public async Task Post_TheSameConversation_RemembersAnEmergency()
    {
        await RepliesAsync(Activity("message", "I am having a seizure"));

        var reply = Assert.Single(await RepliesAsync(Activity("message", "How is bone pain treated?")));

        Assert.StartsWith("If what you wrote about earlier", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WithoutAConversation_RemembersNothing()
    {
        await RepliesAsync("""{"type": "message", "text": "I am having a seizure", "serviceUrl": "http://localhost", "deliveryMode": "expectReplies"}""");

        var reply = Assert.Single(await RepliesAsync("""{"type": "message", "text": "How is bone pain treated?", "serviceUrl": "http://localhost", "deliveryMode": "expectReplies"}"""));

        Assert.DoesNotContain("If what you wrote about earlier", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("\"message\"")]
    [InlineData("{}")]
    [InlineData("""{"text": "hello"}""")]
    [InlineData("""{"type": ""}""")]
    [InlineData("""{"type": "message", "text": ["hello"]}""")]
    [InlineData("""{"type": "message", "timestamp": "yesterday"}""")]
    [InlineData("")]
    public async Task Post_WhatIsNoActivity_IsABadRequest(string body)
    {
        var response = await PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BadSyntax", (await RunningHost.ReadAsync(response)).GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Post_DeepNesting_IsABadRequest()
    {
        var deep = new string('[', 100_000) + new string(']', 100_000);

        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync($$"""{"type": "message", "value": {{deep}} }""")).StatusCode);
    }

    [Fact]
    public async Task Post_MoreThanTheLimit_IsTooLarge() =>
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PostAsync(Activity("message", new string('a', 300_000)))).StatusCode);

    [Theory]
    [InlineData("Host", "evil.example", "its Host header is not a loopback name")]
    [InlineData("Host", "localhost.evil.example:3978", "its Host header is not a loopback name")]
    [InlineData("Host", "127.0.0.1.nip.io", "its Host header is not a loopback name")]
    [InlineData("X-Forwarded-For", "127.0.0.1", "it came through a proxy")]
    [InlineData("Forwarded", "for=127.0.0.1", "it came through a proxy")]
    public async Task Post_AHeaderFromElsewhere_IsForbiddenAndTheLogSaysWhy(string name, string value, string reason)
    {
        var response = await PostAsync(Activity("message", "zebra Wilhelmina"), name, value);

        await AssertForbiddenAsync(response, reason);
    }

    [Fact]
    public async Task Post_PlainText_IsForbiddenAndTheLogSaysWhy()
    {
        using var body = new StringContent(Activity("message", "zebra Wilhelmina"), Encoding.UTF8, "text/plain");

        await AssertForbiddenAsync(await _host.SendAsync(HttpMethod.Post, "/api/messages", body), "its content type is not application/json");
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    [InlineData("http://localhost.evil.example")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public async Task Post_AServiceUrlElsewhere_IsForbiddenAndTheLogSaysWhy(string? serviceUrl)
    {
        var body = JsonSerializer.Serialize(new { type = "message", text = "zebra Wilhelmina", serviceUrl, deliveryMode = "expectReplies" });

        await AssertForbiddenAsync(await PostAsync(body), "its activity has no serviceUrl on this machine");
    }

    [Theory]
    [InlineData("\"normal\"")]
    [InlineData("\"notification\"")]
    [InlineData("\"somethingNew\"")]
    [InlineData("null")]
    public async Task Post_AnotherDeliveryMode_IsAcceptedAndAnsweredLater(string mode)
    {
        var response = await PostAsync($$"""{"type": "typing", "serviceUrl": "http://localhost:5000", "deliveryMode": {{mode}} }""");

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task WhatIsTyped_IsNeverLogged()
    {
        await RepliesAsync(Activity("message", "My zebra Wilhelmina has bone pain"));
        await PostAsync("""{"type": "message", "text": "Wilhelmina" """);
        await PostAsync(Activity("message", "Wilhelmina " + new string('a', 300_000)));

        AssertNothingTypedIsLogged();
    }

    private async Task AssertForbiddenAsync(HttpResponseMessage response, string reason)
    {
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains(reason, (await RunningHost.ReadAsync(response)).GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains($"/api/messages refused a caller: {reason}", _host.Log.Text, StringComparison.Ordinal);
        AssertNothingTypedIsLogged();
    }

    private void AssertNothingTypedIsLogged()
    {
        Assert.DoesNotContain("zebra", _host.Log.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("wilhelmina", _host.Log.Text, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<JsonElement[]> RepliesAsync(string body)
    {
        var response = await PostAsync(body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. (await RunningHost.ReadAsync(response)).GetProperty("activities").EnumerateArray()];
    }

    private Task<HttpResponseMessage> PostAsync(string body, params string[] headers) =>
        _host.SendAsync(HttpMethod.Post, "/api/messages", RunningHost.Json(body), headers);

    private static string Invoke(string name, string value) => $$"""
        {"type": "invoke", "name": "{{name}}", "value": {{value}}, "id": "i1", "channelId": "msteams", "serviceUrl": "http://localhost:5000",
         "from": {"id": "user-1"}, "recipient": {"id": "bot-1"}, "conversation": {"id": "conversation-1"} }
        """;

    private static string Activity(string type, string? text, string membersAdded = "null") => $$"""
        {"type": "{{type}}", "id": "m1", "text": {{JsonSerializer.Serialize(text)}}, "channelId": "emulator", "serviceUrl": "http://localhost:5000",
         "from": {"id": "user-1"}, "recipient": {"id": "bot-1"}, "conversation": {"id": "conversation-1"}, "membersAdded": {{membersAdded}},
         "deliveryMode": "expectReplies"}
        """;
}
