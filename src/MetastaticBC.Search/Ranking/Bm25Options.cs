namespace MetastaticBC.Search.Ranking;

/// <summary>The constants of the ranking formula.</summary>
public sealed record Bm25Options
{
    /// <value>How soon repeating a term stops counting; above 0, default 1.2, as Robertson and Zaragoza advise.</value>
    public double K1 { get; init; } = 1.2;

    /// <value>How much a long body dilutes a term, 0 to 1, default 0.75.</value>
    public double BodyB { get; init; } = 0.75;

    /// <value>The same for titles and headings, default 0.3: they are short, and their length says little.</value>
    public double TitleB { get; init; } = 0.3;

    /// <value>The same for the listed questions, default 0.3: sections list about as many.</value>
    public double QuestionsB { get; init; } = 0.3;

    /// <value>
    /// What the weaker wordings of an idea add beside its strongest, 0 to 1, default 0.25: a compound stands in the index whole and in
    /// parts, so that one mention is several wordings; two different words are still a little more than one.
    /// </value>
    public double OtherWordings { get; init; } = 0.25;

    /// <value>What a term counts by field; default 1 in title, body and listed questions, 2 in headings, which are what people ask.</value>
    public FieldWeights Weights { get; init; } = new(Title: 1, Heading: 2, Body: 1, Questions: 1);
}
