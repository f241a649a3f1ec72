namespace MetastaticBC.Knowledge.Documents;

/// <summary>The other ways in which people ask what one section answers.</summary>
/// <param name="Heading">The section's heading as the document writes it; the document's title: the text above the first heading.</param>
/// <param name="Line">Where the front matter lists them, from 1.</param>
/// <param name="Questions">In the order of the document.</param>
public sealed record SectionQuestions(string Heading, int Line, IReadOnlyList<AskedQuestion> Questions);
