using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>Which sentences of a message the patterns of each section touch, and so how what stands in a sentence is meant.</summary>
internal sealed class SectionMarks(IReadOnlyDictionary<SignpostSection, IdeaPattern[]> sections, Message message)
{
    private readonly Dictionary<SignpostSection, SentenceMarks> _marks =
        sections.ToDictionary(section => section.Key, section => new SentenceMarks(section.Value, message));

    /// <summary>The sections of which a pattern stands somewhere.</summary>
    public IReadOnlySet<SignpostSection> Standing => _marks.Where(section => section.Value.Any).Select(section => section.Key).ToHashSet();

    /// <summary>A symptom counts unless its sentence asks, tells of the past or speaks in figures, with nothing of now in it.</summary>
    public bool IsNow(Stretch place) => Touches(SignpostSection.Present, place) || !(Touches(SignpostSection.Asking, place) || IsElsewhere(place));

    /// <summary>Whether the sentence says that it happens now, and neither asks nor tells of something else.</summary>
    public bool IsPresentOnly(Stretch place) => Touches(SignpostSection.Present, place) && !Touches(SignpostSection.Asking, place) && !IsElsewhere(place);

    /// <summary>Whether it is but the asking that keeps it from counting.</summary>
    public bool IsAskedAbout(Stretch place) => !IsElsewhere(place);

    private bool IsElsewhere(Stretch place) => Touches(SignpostSection.Past, place) || Touches(SignpostSection.Figures, place);

    private bool Touches(SignpostSection section, Stretch place) => _marks[section].Touch(place, message);
}
