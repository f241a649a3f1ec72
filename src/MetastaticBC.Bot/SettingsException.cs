namespace MetastaticBC.Bot;

/// <summary>Settings that can't be used.</summary>
public sealed class SettingsException(IReadOnlyList<string> faults)
    : Exception("The settings (appsettings.json, environment, command line) can't be used:\n" + string.Join('\n', faults.Select(fault => "- " + fault)))
{
    /// <summary>All of them, each a sentence for the operator.</summary>
    public IReadOnlyList<string> Faults => faults;
}
