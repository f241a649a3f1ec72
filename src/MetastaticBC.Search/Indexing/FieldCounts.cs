namespace MetastaticBC.Search.Indexing;

/// <summary>A number for each field: how often a term stands there, or how many terms the field has.</summary>
public readonly record struct FieldCounts(int Title, int Heading, int Body, int Questions)
{
    public int Sum => Title + Heading + Body + Questions;

    public int Of(PassageField field) => field switch
    {
        PassageField.Title => Title,
        PassageField.Heading => Heading,
        PassageField.Questions => Questions,
        _ => Body,
    };

    public FieldCounts Add(PassageField field, int count = 1) => field switch
    {
        PassageField.Title => this with { Title = Title + count },
        PassageField.Heading => this with { Heading = Heading + count },
        PassageField.Questions => this with { Questions = Questions + count },
        _ => this with { Body = Body + count },
    };
}
