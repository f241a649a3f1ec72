using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Answers.Editorial;

/// <summary>The part of a document under one heading.</summary>
internal readonly record struct SectionName(string Document, string Heading)
{
    public SectionName(Passage passage)
        : this(passage.Document.Id, passage.HeadingPath.LastOrDefault() ?? passage.Document.Title)
    {
    }

    public override string ToString() => $"{Document}, `{Heading}`";
}
