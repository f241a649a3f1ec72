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
        var end = Math.Max(0, first - Reach);
        for (var place = first - 1; place >= end; place--)
        {
            if (words.Lists.Contains(message[place].Text))
                end = Math.Max(0, place - Reach - 1);
            if (message.OpensSentence(place + 1) || words.Turns.Contains(message[place].Text))
                return false;
            if (words.Denials.Contains(message[place].Text))
                return Denies(message, place);
        }

        return false;
    }

    /// <summary>Whether a denial stands between the words of a wording: "my back doesn't hurt".</summary>
    public bool StandsWithin(Message message, Stretch stretch)
    {
        for (var place = stretch.First + 1; place < stretch.Last; place++)
        {
            if (words.Denials.Contains(message[place].Text) && Denies(message, place))
                return true;
        }

        return false;
    }

    private bool Denies(Message message, int place) => !words.Persistence.Contains(message[place + 1].Text);
}
