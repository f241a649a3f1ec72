using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>Tells whether what a wording names is denied close before it in its sentence: "no fever", "I haven't got chest pain".</summary>
internal sealed class Negation(NegationWords words)
{
    /// <summary>How many words before a wording are looked at.</summary>
    private const int Reach = 3;

    /// <summary>Whether the word is one of negation; a wording that begins with one is not undone by another.</summary>
    public bool Is(string word) => words.Denials.Contains(word) || words.Inabilities.Contains(word);

    /// <summary>Whether a denial stands close before the word at <paramref name="first"/>.</summary>
    public bool StandsBefore(Message message, int first)
    {
        for (var place = first - 1; place >= Math.Max(0, first - Reach); place--)
        {
            if (message.OpensSentence(place + 1) || words.Turns.Contains(message[place].Text))
                return false;
            if (words.Denials.Contains(message[place].Text))
                return !words.Persistence.Contains(message[place + 1].Text);
        }

        return false;
    }
}
