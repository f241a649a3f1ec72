namespace MetastaticBC.Knowledge.Documents;

/// <summary>A way in which people ask what a section answers, as the front matter's <c>questions:</c> has it.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
public sealed record AskedQuestion(string Text, int Line);
