namespace MetastaticBC.Knowledge.Editorial;

/// <summary>Finds the marks of a block that open and never close: backticks, <c>**</c>, the brackets of links. Signs behind a backslash and in code are no marks.</summary>
internal static class OpenMarks
{
    /// <summary>In order; offsets count from the start of the block.</summary>
    public static IReadOnlyList<(int Start, string Mark)> In(string block)
    {
        if (block.StartsWith("```", StringComparison.Ordinal) || block.StartsWith("~~~", StringComparison.Ordinal))
            return [];
        var open = new List<(int Start, string Mark)>();
        int? strong = null;
        var brackets = new Stack<int>();
        for (var index = 0; index < block.Length; index++)
        {
            switch (block[index])
            {
                case '\\':
                    index++;
                    break;
                case '`':
                    var code = CodeSpan.At(block, index);
                    if (!code.IsClosed)
                        open.Add((index, "`"));
                    index += code.Length - 1;
                    break;
                case '*' when index + 1 < block.Length && block[index + 1] == '*':
                    strong = strong is null ? index : null;
                    index++;
                    break;
                case '[':
                    brackets.Push(index);
                    break;
                case ']':
                    brackets.TryPop(out _);
                    if (IsOpenAddress(block, index))
                        open.Add((index, "]("));
                    break;
            }
        }

        open.AddRange(brackets.Select(start => (start, "[")));
        if (strong is { } start)
            open.Add((start, "**"));
        return [.. open.OrderBy(mark => mark.Start)];
    }

    /// <summary>"](" with no closing bracket on its line.</summary>
    private static bool IsOpenAddress(string block, int index)
    {
        if (index + 1 >= block.Length || block[index + 1] != '(')
            return false;
        var end = block.AsSpan(index).IndexOfAny(")\r\n");
        return end < 0 || block[index + end] != ')';
    }
}
