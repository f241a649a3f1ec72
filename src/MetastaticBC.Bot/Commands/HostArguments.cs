namespace MetastaticBC.Bot.Commands;

/// <summary>Tells settings for the host (<c>--key value</c>, <c>--key=value</c>, <c>key=value</c>) from words that mean nothing.</summary>
internal static class HostArguments
{
    /// <summary>What is wrong, as a sentence; null where all are settings.</summary>
    public static string? Fault(IReadOnlyList<string> args)
    {
        for (var index = 0; index < args.Count; index++)
        {
            var isKey = args[index].StartsWith("--", StringComparison.Ordinal) || args[index].StartsWith('/');
            if (args[index].Contains('='))
                continue;
            if (!isKey)
                return $"`{args[index]}` is neither a command nor a setting. Run with --help to see the commands.";
            if (++index == args.Count)
                return $"The setting {args[^1]} has no value. Run with --help to see the commands.";
        }

        return null;
    }
}
