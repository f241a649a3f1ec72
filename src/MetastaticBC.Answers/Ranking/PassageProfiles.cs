using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Answers.Ranking;

/// <summary>The profiles of all passages, each made when it is first needed: most passages of a large library are never candidates.</summary>
internal sealed class PassageProfiles(IReadOnlyList<Passage> passages, AspectReader aspects, TermStatistics statistics)
{
    private readonly PassageProfile?[] _profiles = new PassageProfile?[passages.Count];

    /// <summary>Two threads may make the same one; either will do.</summary>
    public PassageProfile Of(Passage passage) => Volatile.Read(ref _profiles[passage.Ordinal]) ?? Make(passage);

    private PassageProfile Make(Passage passage)
    {
        var opens = passage.Ordinal == 0 || !SameSection(passages[passage.Ordinal - 1], passage);
        var profile = new PassageProfile(passage, aspects, statistics) { OpensSection = opens };
        Volatile.Write(ref _profiles[passage.Ordinal], profile);
        return profile;
    }

    /// <summary>A name for the section of a passage, unique among all documents.</summary>
    internal static string SectionOf(Passage passage) => string.Join('\n', passage.HeadingPath.Prepend(passage.Document.Id));

    internal static bool SameSection(Passage one, Passage other) => ReferenceEquals(one.Document, other.Document) && one.HeadingPath.SequenceEqual(other.HeadingPath);
}
