using System.Text.Json;
using System.Text.Json.Serialization;
using MetastaticBC.Bot.Channels.DirectLine;

namespace MetastaticBC.Bot.Protocol;

/// <summary>The JSON of the wire: camel case, nothing written for null.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ActivitySet))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(ProtocolError))]
[JsonSerializable(typeof(InvokeResponse))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(AdaptiveCardInvokeResponse))]
[JsonSerializable(typeof(ConversationResponse))]
[JsonSerializable(typeof(TokenRequest))]
internal sealed partial class ProtocolJson : JsonSerializerContext;
