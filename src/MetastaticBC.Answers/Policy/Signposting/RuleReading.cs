using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>What the patterns found in a message.</summary>
/// <param name="Met">Every signpost that is met, gravest first, then in file order.</param>
/// <param name="Plain">Those of them that a plain sentence speaks of: of a symptom, that it is there now; of a wish to die, undenied.</param>
/// <param name="Denied">Signposts whose wording stands there only behind a denial.</param>
/// <param name="AskedAbout">Signposts whose wording stands there, but in a question, not as happening now.</param>
/// <param name="Excused">Signposts whose wording stands there beside one that shows that it is not meant.</param>
/// <param name="Sections">The sections of which a pattern stands somewhere.</param>
internal sealed record RuleReading(
    IReadOnlyList<Signpost> Met,
    IReadOnlyList<Signpost> Plain,
    IReadOnlyList<Signpost> Denied,
    IReadOnlyList<Signpost> AskedAbout,
    IReadOnlyList<Signpost> Excused,
    IReadOnlySet<SignpostSection> Sections)
{
    /// <summary>Whether something is named that would be urgent, and neither told of the past nor in a figure of speech.</summary>
    public bool NamesARedFlag =>
        Sections.Contains(SignpostSection.RedFlag) && !Sections.Contains(SignpostSection.Past) && !Sections.Contains(SignpostSection.Figures);

    /// <summary>Whether a pattern of a personal question stands there and none of a general one.</summary>
    public bool AsksPersonally => Sections.Contains(SignpostSection.Personal) && !Sections.Contains(SignpostSection.General);
}
