using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MetastaticBC.Knowledge.Importing.Word;

/// <summary>Counts the items of lists as the word processor shows them.</summary>
internal sealed class WordNumbering(Numbering? numbering)
{
    private const int Levels = 9;

    private readonly Dictionary<int, int[]> _counters = [];
    private readonly HashSet<int> _begun = [];

    /// <summary>The label of the next item, such as <c>2.</c> or <c>b)</c>; empty for a bullet.</summary>
    public string Next(int id, int level)
    {
        var instance = numbering?.Elements<NumberingInstance>().FirstOrDefault(one => one.NumberID?.Value == id);
        var definition = instance?.AbstractNumId?.Val?.Value;
        var levels = LevelsOf(definition);
        if (instance is null || levels.GetValueOrDefault(level) is not { } format)
            return "";
        var counters = Counters(definition!.Value, levels);
        if (_begun.Add(id))
            Restart(instance, counters);
        counters[level]++;
        for (var deeper = level + 1; deeper < Levels; deeper++)
            counters[deeper] = Start(levels.GetValueOrDefault(deeper)) - 1;
        return Label(format, levels, counters);
    }

    private static int Start(Level? level) => level?.StartNumberingValue?.Val?.Value ?? 1;

    private static void Restart(NumberingInstance instance, int[] counters)
    {
        foreach (var change in instance.Elements<LevelOverride>())
        {
            if (change.StartOverrideNumberingValue?.Val?.Value is { } start && change.LevelIndex?.Value is >= 0 and < Levels and var level)
                counters[level] = start - 1;
        }
    }

    private static string Label(Level format, Dictionary<int, Level> levels, int[] counters)
    {
        if (format.NumberingFormat?.Val?.Value is NumberFormatValues.Bullet or NumberFormatValues.None)
            return "";
        var label = format.LevelText?.Val?.Value ?? "";
        for (var level = 0; level < Levels; level++)
        {
            var count = NumberLabel.Of(counters[level], levels.GetValueOrDefault(level)?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal);
            label = label.Replace(string.Create(CultureInfo.InvariantCulture, $"%{level + 1}"), count, StringComparison.Ordinal);
        }

        return label.Trim();
    }

    private int[] Counters(int definition, Dictionary<int, Level> levels)
    {
        if (!_counters.TryGetValue(definition, out var counters))
            _counters[definition] = counters = [.. Enumerable.Range(0, Levels).Select(level => Start(levels.GetValueOrDefault(level)) - 1)];
        return counters;
    }

    private Dictionary<int, Level> LevelsOf(int? definition)
    {
        var found = numbering?.Elements<AbstractNum>().FirstOrDefault(one => one.AbstractNumberId?.Value == definition)?.Elements<Level>() ?? [];
        return found.GroupBy(level => level.LevelIndex?.Value ?? 0).ToDictionary(group => group.Key, group => group.First());
    }
}
