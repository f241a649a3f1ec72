using System.Buffers;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>The place in the library that a link means.</summary>
internal static class RelativeLink
{
    private static readonly SearchValues<char> SchemeLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <param name="from">The id of the document that holds the link.</param>
    /// <returns>The id of the document meant and the anchor in it, in small letters, empty where none; null for an address outside the library.</returns>
    public static (string File, string Anchor)? Read(string from, string target)
    {
        if (HasScheme(target) || target.StartsWith("//", StringComparison.Ordinal))
            return null;
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(hash < 0 ? target : target[..hash]);
        var anchor = hash < 0 ? "" : Uri.UnescapeDataString(target[(hash + 1)..]).ToLowerInvariant();
        return (path.Length == 0 ? from : Resolve(from, path), anchor);
    }

    /// <summary>"mailto:", "https:": letters, digits and a few signs before a colon.</summary>
    private static bool HasScheme(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(target[0]) && target.AsSpan(0, colon).IndexOfAnyExcept(SchemeLetters) < 0;
    }

    private static string Resolve(string from, string path)
    {
        var parts = path.StartsWith('/') ? [] : from.Split('/')[..^1].ToList();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or ""))
                parts.Add(part);
        }

        return string.Join('/', parts);
    }
}
