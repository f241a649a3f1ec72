namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>Which sentences of a message a list of patterns touches.</summary>
internal sealed class SentenceMarks
{
    private readonly bool[] _marked;

    public SentenceMarks(IEnumerable<IdeaPattern> patterns, Message message)
    {
        _marked = new bool[message.SentenceCount];
        foreach (var (first, last) in patterns.SelectMany(pattern => pattern.Find(message, heedNegation: false)))
            _marked.AsSpan(message.SentenceOf(first)..(message.SentenceOf(last) + 1)).Fill(true);
    }

    public bool Any => Array.IndexOf(_marked, true) >= 0;

    /// <summary>Whether a marked sentence holds a word of the stretch.</summary>
    public bool Touch(Stretch stretch, Message message) =>
        _marked.AsSpan(message.SentenceOf(stretch.First)..(message.SentenceOf(stretch.Last) + 1)).Contains(true);
}
