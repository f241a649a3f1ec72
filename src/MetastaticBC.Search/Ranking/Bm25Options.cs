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

    /// <value>What a term in the document's title counts beside one in the body; default 1.</value>
    public double TitleWeight { get; init; } = 1;

    /// <value>What a term in the headings counts; default 2: headings are what people ask.</value>
    public double HeadingWeight { get; init; } = 2;

    /// <value>What a term in the listed questions counts; default 1.</value>
    public double QuestionsWeight { get; init; } = 1;
}
