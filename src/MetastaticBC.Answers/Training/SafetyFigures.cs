using System.Globalization;
using System.Text;
using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Training;

/// <summary>Counts how labelled messages were met.</summary>
/// <param name="messages">What should have happened.</param>
/// <param name="signals">What did, in the same order.</param>
public sealed class SafetyFigures(IReadOnlyList<LabelledMessage> messages, IReadOnlyList<SafetySignal> signals)
{
    /// <summary>A table: a row a label, how many of its messages were met at each level, as personal, as small talk, or as none of these.</summary>
    public override string ToString()
    {
        var columns = messages.Zip(signals, (message, signal) => (message.Label, Met: Met(signal))).ToList();
        var met = columns.Select(column => column.Met).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var text = new StringBuilder($"label\tmessages\t{string.Join('\t', met)}\n");
        foreach (var label in columns.GroupBy(column => column.Label, StringComparer.Ordinal).OrderBy(label => label.Key, StringComparer.Ordinal))
        {
            var counts = met.Select(name => label.Count(column => column.Met == name).ToString(CultureInfo.InvariantCulture));
            text.Append(CultureInfo.InvariantCulture, $"{label.Key}\t{label.Count()}\t{string.Join('\t', counts)}\n");
        }

        return text.ToString();
    }

    private static string Met(SafetySignal signal) => signal switch
    {
        { Level: UrgencyLevel.X or UrgencyLevel.E or UrgencyLevel.O } => signal.Level.Value.ToString(),
        { IsPersonal: true } => "personal",
        { Level: UrgencyLevel.S } => "S",
        { Courtesy: not null } => "small talk",
        _ => "none",
    };
}
