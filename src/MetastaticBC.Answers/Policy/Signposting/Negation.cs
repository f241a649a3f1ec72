namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>The words that undo what follows them closely: "no fever", "I haven't got chest pain".</summary>
internal static class Negation
{
    /// <summary>How many words before a wording are looked at.</summary>
    private const int Reach = 3;

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "no", "not", "never", "without", "nor", "neither", "none", "aint", "isnt", "arent", "wasnt", "werent", "dont", "doesnt", "didnt",
        "havent", "hasnt", "hadnt", "cant", "cannot", "couldnt", "wont", "unable",
    };

    /// <summary>Behind these a new thought begins: "no fever but I can't breathe".</summary>
    private static readonly HashSet<string> Turns = new(StringComparer.Ordinal) { "but", "however", "and", "now", "just", "except" };

    public static bool Is(string word) => Words.Contains(word);

    /// <summary>Whether a negation stands close before the word at <paramref name="first"/>.</summary>
    public static bool StandsBefore(IReadOnlyList<MessageWord> message, int first)
    {
        for (var place = first - 1; place >= Math.Max(0, first - Reach) && !Turns.Contains(message[place].Text); place--)
        {
            if (Is(message[place].Text))
                return true;
        }

        return false;
    }
}
