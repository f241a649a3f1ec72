namespace MetastaticBC.Knowledge.Importing;

/// <summary>Parts text at its blank lines.</summary>
internal static class BlankLines
{
    /// <summary>The parts that say something, with their lines squeezed to what a page shows.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var part = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(PlainLine.Of).Append(""))
        {
            if (line.Length > 0)
            {
                part.Add(line);
            }
            else if (part.Count > 0)
            {
                yield return string.Join('\n', part);
                part.Clear();
            }
        }
    }
}
