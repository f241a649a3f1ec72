namespace MetastaticBC.Knowledge.Documents;

/// <summary>Tells the line of an offset. Lines end at LF, CR LF or CR.</summary>
internal static class LineIndex
{
    /// <summary>From 1.</summary>
    public static int LineOf(string text, int offset)
    {
        var line = 1;
        for (var index = 0; index < offset && index < text.Length; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
                line++;
        }

        return line;
    }
}
