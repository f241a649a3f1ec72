using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace MetastaticBC.Knowledge;

/// <summary>One YAML mapping with the lines of its values, read so that hostile input costs no more than its length.</summary>
internal sealed class YamlMapping
{
    /// <summary>Deeper nesting has no use here and could exhaust the stack.</summary>
    private const int MaximumDepth = 16;

    private readonly YamlMappingNode _node;
    private readonly int _lineOffset;
    private readonly ProblemLog _problems;

    private YamlMapping(YamlMappingNode node, int lineOffset, ProblemLog problems)
    {
        _node = node;
        _lineOffset = lineOffset;
        _problems = problems;
    }

    /// <param name="lineOffset">Lines of the file before the first line of <paramref name="yaml"/>.</param>
    /// <returns>Null where the text is not one mapping; <paramref name="problems"/> then says where and why. An empty text is an empty mapping.</returns>
    public static YamlMapping? Parse(string yaml, int lineOffset, ProblemLog problems)
    {
        try
        {
            if (ShapeFault(yaml) is { } shape)
            {
                problems.Error(lineOffset + shape.Line, "yaml", shape.WhatToDo);
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is YamlScalarNode { Value: null or "" })
                return new YamlMapping([], lineOffset, problems);
            if (stream.Documents[0].RootNode is YamlMappingNode mapping)
                return new YamlMapping(mapping, lineOffset, problems);
            problems.Error(lineOffset + (int)Math.Max(1, stream.Documents[0].RootNode.Start.Line), "yaml", "Expected lines of the form `key: value`.");
        }
        catch (Exception fault) when (fault is YamlException or ArgumentException or InvalidOperationException or FormatException)
        {
            // The parser lets some faults through as they are, such as that of an escape that names no character.
            problems.Error(lineOffset + (fault is YamlException where ? (int)Math.Max(1, where.Start.Line) : 1), "yaml",
                "This is not valid YAML: check the indentation, put text that holds a colon or begins with a sign in quotes, and give no key twice.");
        }

        return null;
    }

    public IEnumerable<string> Keys => _node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    /// <summary>The line of a key's value in the file, from 1.</summary>
    public int LineOf(string key) => _node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? LineOf(value) : _lineOffset + 1;

    /// <summary>A text value, trimmed; null where the key is missing, empty or `null`.</summary>
    public string? Text(string key)
    {
        if (!_node.Children.TryGetValue(new YamlScalarNode(key), out var value))
            return null;
        if (value is YamlScalarNode scalar)
            return Clean(scalar);
        _problems.Error(LineOf(value), "yaml", $"`{key}` must be a text, not a list or a group.");
        return null;
    }

    /// <summary>A date, null where missing or "none yet".</summary>
    public DateOnly? Date(string key)
    {
        if (Text(key) is not { } text || text.Equals("none yet", StringComparison.OrdinalIgnoreCase))
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        _problems.Error(LineOf(key), "front-matter-date", $"`{key}` must be a date like 2026-03-31, or `none yet`.");
        return null;
    }

    public int? Number(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        _problems.Error(LineOf(key), "yaml", $"`{key}` must be a whole number.");
        return null;
    }

    /// <summary>The texts of a list; a single text counts as a list of one.</summary>
    public IReadOnlyList<string> Texts(string key) => [.. LinedTexts(key).Select(text => text.Text)];

    /// <summary>The texts of a list, each with its line in the file, from 1.</summary>
    public IReadOnlyList<(string Text, int Line)> LinedTexts(string key)
    {
        if (!_node.Children.TryGetValue(new YamlScalarNode(key), out var value))
            return [];
        if (value is YamlScalarNode single)
            return Clean(single) is { } text ? [(text, LineOf(single))] : [];
        if (value is YamlSequenceNode sequence && sequence.Children.All(child => child is YamlScalarNode))
            return [.. sequence.Children.Cast<YamlScalarNode>().Select(child => (Text: Clean(child)!, LineOf(child))).Where(child => child.Text is not null)];
        _problems.Error(LineOf(value), "yaml", $"`{key}` must be a list of texts.");
        return [];
    }

    /// <summary>The groups of a list.</summary>
    public IReadOnlyList<YamlMapping> Groups(string key)
    {
        if (!_node.Children.TryGetValue(new YamlScalarNode(key), out var value) || value is YamlScalarNode { Value: null or "" })
            return [];
        if (value is YamlSequenceNode sequence && sequence.Children.All(child => child is YamlMappingNode))
            return [.. sequence.Children.Cast<YamlMappingNode>().Select(child => new YamlMapping(child, _lineOffset, _problems))];
        _problems.Error(LineOf(value), "yaml", $"`{key}` must be a list of groups, each of lines `key: value`.");
        return [];
    }

    /// <summary>The group under a key; null where there is none.</summary>
    public YamlMapping? Group(string key)
    {
        if (!_node.Children.TryGetValue(new YamlScalarNode(key), out var value) || value is YamlScalarNode { Value: null or "" })
            return null;
        if (value is YamlMappingNode mapping)
            return new YamlMapping(mapping, _lineOffset, _problems);
        _problems.Error(LineOf(value), "yaml", $"`{key}` must be a group of lines `key: value`.");
        return null;
    }

    /// <summary>The first line of this mapping in the file, from 1.</summary>
    public int Line => LineOf(_node);

    private int LineOf(YamlNode node) => _lineOffset + (int)Math.Max(1, node.Start.Line);

    private static string? Clean(YamlScalarNode scalar) =>
        scalar.Value?.Trim() is { Length: > 0 } text && !(scalar.Style == ScalarStyle.Plain && text is "null" or "~") ? text : null;

    /// <summary>
    /// Where the text, read as a mere stream of events, is nested too deeply or holds an alias: a key that holds an alias of itself
    /// would end the process, and a few lines of aliases of aliases would keep it busy for ever.
    /// </summary>
    private static (int Line, string WhatToDo)? ShapeFault(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current is MappingStart or SequenceStart ? 1 : parser.Current is MappingEnd or SequenceEnd ? -1 : 0;
            if (depth > MaximumDepth)
                return ((int)parser.Current!.Start.Line, $"This YAML is nested deeper than {MaximumDepth} levels. Make it flatter.");
            if (parser.Current is AnchorAlias)
                return ((int)parser.Current.Start.Line, "Aliases (`*name`) are not read here. Write the value out, or put it in quotes.");
        }

        return null;
    }
}
