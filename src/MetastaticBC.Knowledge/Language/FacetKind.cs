namespace MetastaticBC.Knowledge.Language;

/// <summary>What kind of thing a facet is.</summary>
public enum FacetKind
{
    /// <summary>A part of the body.</summary>
    Site,

    /// <summary>One medicine.</summary>
    Drug,

    /// <summary>Medicines that work alike.</summary>
    Class,

    /// <summary>A way of treating.</summary>
    Treatment,

    /// <summary>A kind of an illness, such as HER2 positive.</summary>
    Subtype,

    Illness,

    /// <summary>A scan, a sample, a measurement.</summary>
    Test,

    /// <summary>Whom it is about, such as a child.</summary>
    Person,
}
