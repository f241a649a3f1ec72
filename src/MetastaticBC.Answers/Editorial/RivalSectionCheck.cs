using MetastaticBC.Answers.Quotes;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Editorial;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search;
using MetastaticBC.Search.Indexing;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Answers.Editorial;

/// <summary>
/// <c>question-answered-elsewhere</c>: a listed question that the bot answers from another section. Either it is listed in the wrong
/// place, or its own section does not say what it is listed for. Three things must come together, or the ranking's weakness with chat
/// would be told as a fault of the documents: the other section ranks first although the question is listed here; it does so by a
/// clear margin where listed questions count nothing, so that no section has the advantage of the very words; and its heading or one
/// of its own listed questions speaks of the same.
/// </summary>
public sealed class RivalSectionCheck(RivalSectionOptions? options = null) : IEditorialCheck
{
    private static readonly FieldWeights WithoutQuestions = new Bm25Options().Weights with { Questions = 0 };

    private readonly RivalSectionOptions _options = options ?? new RivalSectionOptions();

    public IEnumerable<KnowledgeProblem> Problems(KnowledgeBase knowledge)
    {
        var index = AnswerEngine.Index(knowledge);
        var reader = new QuestionReader(knowledge.Lexicon, knowledge.Documents.Select(document => document.Language));
        var sections = knowledge.Passages.Where(passage => passage.Questions.Count > 0).GroupBy(passage => new SectionName(passage));
        foreach (var section in sections.Select(group => group.ToList()))
        {
            foreach (var asked in section[0].Questions)
            {
                var question = reader.Read(asked.Text);
                var query = question.ToQuery();
                if (Winner(index, query, section, margin: 0) is { } rival
                    && ReferenceEquals(Winner(index, query with { FieldWeights = WithoutQuestions }, section, _options.Margin), rival)
                    && Claims(rival, question, new Evidence(index.Statistics)))
                    yield return Problem(section[0].Document, asked, new SectionName(rival));
            }
        }
    }

    /// <summary>The best passage, where it is of another section and its score is above that of the own section by more than a share.</summary>
    private static Passage? Winner(PassageIndex index, SearchQuery query, List<Passage> section, double margin)
    {
        var hits = index.Search(query, int.MaxValue);
        if (hits.Count == 0 || section.Contains(hits[0].Passage))
            return null;
        var own = hits.FirstOrDefault(hit => section.Contains(hit.Passage)).Score;
        return hits[0].Score > own * (1 + margin) ? hits[0].Passage : null;
    }

    /// <summary>Whether the rival's heading, or one question that is listed for it, speaks of all that is asked.</summary>
    private bool Claims(Passage rival, Question question, Evidence evidence) =>
        rival.Questions.Select(other => other.Text).Append(new SectionName(rival).Heading)
            .Any(wording => evidence.Coverage(question, wording, rival.Document.Language) >= _options.Claim);

    private static KnowledgeProblem Problem(Document document, AskedQuestion question, SectionName rival) =>
        new(document.Location, question.Line, "question-answered-elsewhere", ProblemSeverity.Warning,
            $"`{question.Text}` is answered rather by {rival}. List it there, or let this section say what is asked.");
}
