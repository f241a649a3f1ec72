using MetastaticBC.Answers.Quotes;
using MetastaticBC.Answers.Ranking;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Answers.Training;

/// <summary>A set of documents with judged questions, read by the same path as in answering.</summary>
internal sealed class JudgedSet
{
    private readonly ListedQuestions _listed;
    private readonly CandidateReader _candidates;
    private readonly ILookup<string, Passage> _sections;

    public JudgedSet(KnowledgeBase knowledge, IReadOnlyList<JudgedQuestion> questions, AspectReader aspects)
    {
        var index = AnswerEngine.Index(knowledge);
        var reader = QuestionReader.Over(knowledge, aspects);
        _listed = new ListedQuestions(knowledge.Passages);
        _candidates = new CandidateReader(index, index.Statistics, new PassageProfiles(knowledge.Passages, aspects, index.Statistics));
        _sections = knowledge.Passages.ToLookup(PassageProfiles.SectionOf, StringComparer.Ordinal);
        Questions = [.. questions.Select(judged => (judged, reader.Read(judged.Text)))];
    }

    public IReadOnlyList<(JudgedQuestion Judged, Question Question)> Questions { get; }

    /// <summary>The lists to learn an order from: for each covered question that the index finds an answer to.</summary>
    public IEnumerable<ListwiseTrainer.RankedList> Lists()
    {
        foreach (var (judged, question) in Questions.Where(entry => entry.Judged.IsCovered))
        {
            var found = _candidates.Read(question, mayBeQuoted: null).Candidates;
            List<bool> right = [.. found.Select(candidate => judged.IsAnsweredBy(candidate.Passage))];
            if (right.Contains(true) && right.Contains(false))
                yield return new ListwiseTrainer.RankedList([.. found.Select(candidate => candidate.Features)], right);
        }
    }

    /// <summary>What is found for each question under some weights, and whether its first passage answers; for a covered question also what is found once its answers are taken away.</summary>
    public IEnumerable<(RankedPassages Found, bool IsRight, ExampleKind Kind)> Found(NamedWeights ranking)
    {
        var ranker = new PassageRanker(_candidates, _listed, ranking);
        foreach (var (judged, question) in Questions)
        {
            yield return Judge(ranker.Rank(question), judged, judged.IsCovered ? ExampleKind.Covered : ExampleKind.Uncovered);
            if (judged.IsCovered)
                yield return Judge(ranker.Rank(question, passage => !IsBesideAnswer(passage, judged)), judged, ExampleKind.Masked);
        }
    }

    /// <summary>A passage beside the right one often answers in part, so that the whole section is taken away.</summary>
    private bool IsBesideAnswer(Passage passage, JudgedQuestion judged) => _sections[PassageProfiles.SectionOf(passage)].Any(judged.IsAnsweredBy);

    private static (RankedPassages Found, bool IsRight, ExampleKind Kind) Judge(RankedPassages found, JudgedQuestion judged, ExampleKind kind) =>
        (found, found.Candidates is [var first, ..] && judged.IsAnsweredBy(first.Passage), kind);
}
