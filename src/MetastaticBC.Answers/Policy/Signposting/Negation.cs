namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>
/// The words that undo what follows them closely in their sentence: "no fever", "I haven't got chest pain". "Can't" and "won't" do
/// not: who can't stop shivering shivers.
/// </summary>
internal static class Negation
{
    /// <summary>How many words before a wording are looked at.</summary>
    private const int Reach = 3;

    private static readonly HashSet<string> Denials = new(StringComparer.Ordinal)
    {
        "no", "not", "never", "without", "nor", "neither", "none", "aint", "isnt", "arent", "wasnt", "werent", "dont", "doesnt", "didnt",
        "havent", "hasnt", "hadnt",
    };

    private static readonly HashSet<string> Inabilities = new(StringComparer.Ordinal) { "cant", "cannot", "couldnt", "wont", "unable" };

    /// <summary>Behind these a new thought begins: "no fever but I can't breathe".</summary>
    private static readonly HashSet<string> Turns = new(StringComparer.Ordinal) { "but", "however", "and", "now", "just", "except" };

    /// <summary>Right behind a negation these say that something goes on: "not able to stop", "no better", "doesn't go away".</summary>
    private static readonly HashSet<string> Persistence = new(StringComparer.Ordinal)
    {
        "able", "stop", "stops", "stopped", "stopping", "only", "better", "relief", "go", "goes", "going", "getting", "improving",
        "settling", "easing", "sure", "know", "warning", "sleep", "slept", "sleeping", "matter", "idea",
    };

    public static bool Is(string word) => Denials.Contains(word) || Inabilities.Contains(word);

    /// <summary>Whether a negation stands close before the word at <paramref name="first"/>.</summary>
    public static bool StandsBefore(Message message, int first)
    {
        for (var place = first - 1; place >= Math.Max(0, first - Reach); place--)
        {
            if (message.OpensSentence(place + 1) || Turns.Contains(message[place].Text))
                return false;
            if (Denials.Contains(message[place].Text))
                return !Persistence.Contains(message[place + 1].Text);
        }

        return false;
    }
}
