namespace MetastaticBC.Knowledge.Editorial;

/// <summary>A run of backticks and, where as long a run closes it, all up to there.</summary>
/// <param name="Marks">The length of the opening run.</param>
/// <param name="Length">Of the whole span; where it is not closed, of the run.</param>
internal readonly record struct CodeSpan(int Marks, int Length)
{
    public bool IsClosed => Length > Marks;

    /// <param name="start">Where the first backtick stands.</param>
    public static CodeSpan At(string text, int start)
    {
        var marks = RunLength(text, start);
        for (var index = start + marks; index < text.Length;)
        {
            index = text.IndexOf('`', index);
            if (index < 0)
                break;
            var run = RunLength(text, index);
            index += run;
            if (run == marks)
                return new CodeSpan(marks, index - start);
        }

        return new CodeSpan(marks, marks);
    }

    private static int RunLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == '`')
            end++;
        return end - start;
    }
}
