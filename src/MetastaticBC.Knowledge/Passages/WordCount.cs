namespace MetastaticBC.Knowledge.Passages;

/// <summary>Counts words as a reader does: runs between white space that hold a letter or a digit.</summary>
public static class WordCount
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inRun = false;
        foreach (var character in text)
        {
            if (TextSpan.IsBlank(character))
            {
                inRun = false;
            }
            else if (!inRun && char.IsLetterOrDigit(character))
            {
                inRun = true;
                words++;
            }
        }

        return words;
    }
}
