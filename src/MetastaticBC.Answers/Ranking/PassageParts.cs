namespace MetastaticBC.Answers.Ranking;

/// <summary>The parts of a passage that are looked at apart, as bits of one number.</summary>
internal static class PassageParts
{
    public const ulong Title = 1;

    /// <summary>The headings above the nearest one.</summary>
    public const ulong OuterHeadings = 1 << 1;

    public const ulong Heading = 1 << 2;

    /// <summary>The lead-in of a list, the header of a table.</summary>
    public const ulong Introduction = 1 << 3;

    /// <summary>More sentences are read as one with the last.</summary>
    public const int MostSentences = 28;

    /// <summary>More listed questions are left out.</summary>
    public const int MostQuestions = 32;

    private const int FirstSentence = 4;
    private const int FirstQuestion = FirstSentence + MostSentences;

    public const ulong Sentences = ((1UL << MostSentences) - 1) << FirstSentence;

    public const ulong Body = Introduction | Sentences;

    public const ulong AllHeadings = Title | OuterHeadings | Heading;

    /// <summary>What is the document's own: all but the listed questions.</summary>
    public const ulong Own = AllHeadings | Body;

    /// <param name="index">From 0.</param>
    public static ulong Sentence(int index) => 1UL << (FirstSentence + Math.Min(index, MostSentences - 1));

    /// <param name="index">From 0, below <see cref="MostQuestions"/>.</param>
    public static ulong Question(int index) => 1UL << (FirstQuestion + index);
}
