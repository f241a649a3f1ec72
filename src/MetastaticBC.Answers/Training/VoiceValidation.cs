using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Training;

/// <summary>
/// Cross-validates the safety check by voice: each voice's messages are met by a model trained on all other voices, for what is
/// wanted is that a new person is understood, not that a known one is remembered.
/// </summary>
public sealed class VoiceValidation
{
    private readonly Signposts _signposts;
    private readonly IReadOnlyList<LabelledMessage> _messages;
    private readonly IReadOnlyList<FeatureList> _features;

    public VoiceValidation(Signposts signposts, IReadOnlyList<LabelledMessage> messages)
    {
        _signposts = signposts;
        _messages = messages;
        _features = new SafetyTraining(signposts).Features(messages);
    }

    /// <summary>How each message is met, in the order of the messages.</summary>
    public IReadOnlyList<SafetySignal> Run()
    {
        var readers = _messages.Select(message => message.Voice).Distinct(StringComparer.Ordinal).ToDictionary(voice => voice, ReaderWithout, StringComparer.Ordinal);
        return [.. _messages.Select(message => readers[message.Voice].Read(message.Text, TextAnalyzer.Words.Analyze(message.Text)))];
    }

    private SafetyReader ReaderWithout(string voice)
    {
        var others = Enumerable.Range(0, _messages.Count).Where(index => _messages[index].Voice != voice).ToList();
        return new SafetyReader(_signposts, SafetyTraining.Train([.. others.Select(index => _messages[index])], [.. others.Select(index => _features[index])]));
    }
}
