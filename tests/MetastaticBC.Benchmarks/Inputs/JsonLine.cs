using System.Text.Json;

namespace MetastaticBC.Benchmarks.Inputs;

/// <summary>The texts of one line of a JSONL file; fields that nobody asks for are ignored.</summary>
internal sealed class JsonLine
{
    private readonly string _path;
    private readonly int _number;
    private readonly JsonElement _object;

    /// <exception cref="InputException">The line is no JSON object.</exception>
    public JsonLine(string path, int number, string line)
    {
        (_path, _number) = (path, number);
        try
        {
            using var document = JsonDocument.Parse(line);
            _object = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw Fault("this line must be a JSON object; mend or remove it.");
        }

        if (_object.ValueKind != JsonValueKind.Object)
            throw Fault("this line must be a JSON object; mend or remove it.");
    }

    /// <summary>All lines of a file that are not blank.</summary>
    public static IEnumerable<JsonLine> ReadFile(string path) =>
        TextFile.Lines(path).Where(line => !string.IsNullOrWhiteSpace(line.Text)).Select(line => new JsonLine(path, line.Number, line.Text));

    /// <exception cref="InputException">The field is missing, no text, or blank.</exception>
    public string Text(string field)
    {
        if (!_object.TryGetProperty(field, out var value) || value.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(value.GetString()))
            throw Fault($"the field `{field}` of this line must be a text that is not blank.");
        return value.GetString()!;
    }

    /// <summary>Empty where the field is missing.</summary>
    /// <exception cref="InputException">The field is no text.</exception>
    public string TextOrEmpty(string field)
    {
        if (!_object.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
            return "";
        return value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Fault($"the field `{field}` of this line must be a text.");
    }

    /// <summary>A text or number that can stand in a run file.</summary>
    /// <exception cref="InputException">The id is missing or holds white space.</exception>
    public string Id()
    {
        var id = _object.TryGetProperty("id", out var value) && value.ValueKind == JsonValueKind.Number ? value.GetRawText() : Text("id");
        return id.Any(char.IsWhiteSpace) ? throw Fault("the field `id` of this line must hold no white space.") : id;
    }

    public InputException Fault(string whatToDo) => new(_path, _number, whatToDo);
}
