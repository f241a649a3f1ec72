using System.Text.Json;
using MetastaticBC.Bot.Protocol;
using MetastaticBC.Bot.Turns;

namespace MetastaticBC.Bot.Tests.Turns;

public sealed class SubmittedTextTests
{
    [Theory]
    [InlineData("""{"text": "typed", "value": {"ask": "pressed"}}""", "typed")]
    [InlineData("""{"value": {"ask": "pressed"}}""", "pressed")]
    [InlineData("""{"text": " ", "value": {"ask": "pressed", "other": 1}}""", "pressed")]
    [InlineData("""{"value": "pressed"}""", "pressed")]
    [InlineData("""{"value": {"other": "pressed"}}""", "")]
    [InlineData("""{"value": {"ask": 5}}""", "")]
    [InlineData("""{"value": ["pressed"]}""", "")]
    [InlineData("""{"value": null}""", "")]
    [InlineData("{}", "")]
    public void Of_AMessage_IsWhatWasTypedOrPressed(string json, string expected) =>
        Assert.Equal(expected, SubmittedText.Of(JsonSerializer.Deserialize(json, ProtocolJson.Default.Activity)!));

    [Theory]
    [InlineData("""{"action": {"data": {"ask": "pressed"}}}""", "pressed")]
    [InlineData("""{"action": {"data": "pressed"}}""", "pressed")]
    [InlineData("""{"action": {"data": null}}""", null)]
    [InlineData("""{"action": "pressed"}""", null)]
    [InlineData("""{"data": {"ask": "pressed"}}""", null)]
    [InlineData("5", null)]
    public void OfExecute_LooksIntoTheAction(string json, string? expected) =>
        Assert.Equal(expected, SubmittedText.OfExecute(JsonSerializer.Deserialize<JsonElement>(json)));
}
