namespace MetastaticBC.Knowledge.Documents;

/// <summary>What a document speaks of that nobody should come upon unasked.</summary>
public enum SensitiveSubject
{
    /// <summary>How long people live, in figures.</summary>
    Prognosis,

    /// <summary>The last weeks and days of life.</summary>
    Dying,
}
