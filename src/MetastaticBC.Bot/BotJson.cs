using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MetastaticBC.Bot.Commands;
using MetastaticBC.Bot.Turns;

namespace MetastaticBC.Bot;

/// <summary>The JSON of the command line and of the data that goes with an answer.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnswerView))]
[JsonSerializable(typeof(ProblemView[]))]
internal sealed partial class BotJson : JsonSerializerContext
{
    /// <summary>Letters of all languages as they are, not as escapes: this goes to files and terminals, never into a page.</summary>
    public static BotJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
