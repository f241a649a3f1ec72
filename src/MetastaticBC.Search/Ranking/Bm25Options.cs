namespace MetastaticBC.Search.Ranking;

/// <summary>The constants of the ranking formula.</summary>
public sealed record Bm25Options
{
    /// <value>How soon repeating a term stops counting; above 0, default 1.2, as Robertson and Zaragoza advise.</value>
    public double K1 { get; init; } = 1.2;

    /// <value>How much a long body dilutes a term, 0 to 1, default 0.75.</value>
    public double BodyB { get; init; } = 0.75;

    /// <value>
    /// The same for titles, default 0.75: the title that says no more than the question is the likelier one. Known items by passages and
    /// plain BM25F: R@10 .968 for 0.3, .970 for 0.5, .972 for 0.75.
    /// </value>
    public double TitleB { get; init; } = 0.75;

    /// <value>The same for headings, default 0.3: they are short, and their length says little.</value>
    public double HeadingB { get; init; } = 0.3;

    /// <value>The same for the listed questions, default 0.3: sections list about as many.</value>
    public double QuestionsB { get; init; } = 0.3;

    /// <value>
    /// What the weaker wordings of an idea add beside its strongest, 0 to 1, default 0.5: a compound stands in the index whole and in
    /// parts, so that one mention is several wordings, yet two different words are more than one. Known items by the product and
    /// title weight 1: P@1 .395 for 0, .398 for .25, .399 for .5, .406 for 1; up to .25, listed questions of the project's own documents went astray.
    /// </value>
    public double OtherWordings { get; init; } = 0.5;

    /// <value>
    /// What a term counts by field; default 1 in body and listed questions, 2 in headings, which are what people ask, 2.5 in titles: a
    /// passage seldom names its subject again. Known items by passages and plain BM25F: R@10 .948 for titles at 1, .964 at 2, .968 at
    /// 2.5, .971 at 3; from 3 on, the project's own documents lost questions to others with the word in the title.
    /// </value>
    public FieldWeights Weights { get; init; } = new(Title: 2.5, Heading: 2, Body: 1, Questions: 1);
}
