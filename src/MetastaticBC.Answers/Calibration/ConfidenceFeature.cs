namespace MetastaticBC.Answers.Calibration;

/// <summary>What tells whether the first passage answers. None depends on how many documents there are. Each is 0 to 1 unless it says otherwise.</summary>
internal enum ConfidenceFeature
{
    /// <summary>Always 1.</summary>
    Always,

    /// <summary>The second step's score of the first passage, in tens; not bounded.</summary>
    Score,

    /// <summary>By how much it is above that of the best passage of another section; not bounded.</summary>
    Margin,

    /// <summary>The share of the question's information that the passage, its headings or its title hold.</summary>
    Cover,

    /// <summary>The same, squared: the last missing word tells most.</summary>
    CoverSquared,

    CoverBody,

    CoverHeadings,

    CoverSentence,

    CoverSentenceInPlace,

    ScoreOfIdeal,

    /// <summary>How telling the most telling thing is that the passage does not speak of.</summary>
    RarestUncovered,

    /// <summary>The share of the question's information that no document holds.</summary>
    Unknown,

    /// <summary>The share that no candidate of the document holds.</summary>
    UncoveredByDocument,

    HeadingKind,

    SentenceKind,

    BestSentenceKind,

    SentenceCoverInKind,

    QuestionMatch,

    QuestionSame,

    QuestionMatchInKind,

    HeadingMatch,

    FacetMissing,

    OtherFacetInHeading,

    OtherFacetInTitle,

    FacetInHeading,

    /// <summary>A number is asked for, and there is none.</summary>
    MissesFigure,

    /// <summary>How sure the kind of question is.</summary>
    KindCertainty,

    /// <summary>One over the number of things that the question speaks of: little said is soon covered.</summary>
    Brevity,

    /// <summary>A document lists just this question.</summary>
    IsListed,
}
