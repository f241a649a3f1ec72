namespace MetastaticBC.Search.Indexing;

/// <summary>A number for each field: how often a term stands there, or how many terms the field has.</summary>
public readonly record struct FieldCounts(int Title, int Heading, int Body, int Questions)
{
    public FieldCounts Add(PassageField field) => field switch
    {
        PassageField.Title => this with { Title = Title + 1 },
        PassageField.Heading => this with { Heading = Heading + 1 },
        PassageField.Questions => this with { Questions = Questions + 1 },
        _ => this with { Body = Body + 1 },
    };
}
