namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>Tells words that differ by one slip of the pen: a letter too many, too few, another, or two swapped.</summary>
internal static class OneSlip
{
    public static bool Apart(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var start = left.CommonPrefixLength(right);
        left = left[start..];
        right = right[start..];
        while (left.Length > 0 && right.Length > 0 && left[^1] == right[^1])
        {
            left = left[..^1];
            right = right[..^1];
        }

        return (left.Length, right.Length) switch
        {
            ( <= 1, <= 1) => true,
            (2, 2) => left[0] == right[1] && left[1] == right[0],
            _ => false,
        };
    }
}
