namespace MetastaticBC.Answers.Ranking;

/// <summary>What the second step looks at in a candidate. Each is 0 to 1.</summary>
internal enum RankingFeature
{
    /// <summary>The search engine's score beside that of the best candidate.</summary>
    ScoreShare,

    /// <summary>The score beside the most that any text could have.</summary>
    ScoreOfIdeal,

    /// <summary>The share of the question's information that stands anywhere in the passage, its headings and its title.</summary>
    Cover,

    /// <summary>In the passage itself.</summary>
    CoverBody,

    /// <summary>In the headings and the title.</summary>
    CoverHeadings,

    /// <summary>In the nearest heading.</summary>
    CoverHeading,

    /// <summary>In the title.</summary>
    CoverTitle,

    /// <summary>In the one sentence that holds most.</summary>
    CoverSentence,

    /// <summary>In two sentences side by side.</summary>
    CoverTwoSentences,

    /// <summary>In the sentence that holds most, its headings and the title taken with it.</summary>
    CoverSentenceInPlace,

    /// <summary>How alike the question and the heading or the listed question nearest to it are.</summary>
    QuestionMatch,

    /// <summary>The same to the fourth power: near 0 but for almost the same question.</summary>
    QuestionSame,

    /// <summary>The same, where the listed question also wants the same kind of answer.</summary>
    QuestionMatchInKind,

    /// <summary>How much of the nearest heading the question speaks of.</summary>
    HeadingMatch,

    /// <summary>How telling the most telling thing is that the passage does not speak of, beside the most telling of the question.</summary>
    RarestUncovered,

    /// <summary>How well the kind of answer that the heading announces agrees with what is asked.</summary>
    HeadingKind,

    /// <summary>The same of the listed questions: the one that agrees best.</summary>
    QuestionKind,

    /// <summary>The same of the sentences: the one that agrees best.</summary>
    SentenceKind,

    /// <summary>The best sentence by both: what it covers, and the kind of answer that it gives.</summary>
    SentenceCoverInKind,

    /// <summary>The kind of answer that the sentence gives which covers most, its headings taken with it.</summary>
    BestSentenceKind,

    /// <summary>What the whole passage covers, where its heading announces the kind of answer.</summary>
    CoverInKind,

    /// <summary>The share of the question's information that stands in any candidate of the section.</summary>
    SectionCover,

    /// <summary>In any candidate of the document.</summary>
    DocumentCover,

    /// <summary>The share of the asked facets that stand in the heading.</summary>
    FacetInHeading,

    /// <summary>In the title.</summary>
    FacetInTitle,

    /// <summary>In the passage itself.</summary>
    FacetInBody,

    /// <summary>The share that stand nowhere in passage, headings and title.</summary>
    FacetMissing,

    /// <summary>The heading names another facet of a kind that was asked for, and none that was.</summary>
    OtherFacetInHeading,

    /// <summary>The title does.</summary>
    OtherFacetInTitle,

    /// <summary>A number is asked for, and the passage holds one.</summary>
    HasFigure,

    /// <summary>How well the best passage of the same section did beside the best of all.</summary>
    SectionScore,

    /// <summary>How well the best passages of the same document did.</summary>
    DocumentScore,

    /// <summary>It opens its section.</summary>
    OpensSection,

    /// <summary>It has so few words that it can hardly answer.</summary>
    IsShort,
}
