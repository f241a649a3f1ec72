using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Answers.Policy;
using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Answers.Quotes;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search;
using MetastaticBC.Search.Indexing;
using MetastaticBC.Search.Ranking;
using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Answers;

/// <summary>
/// Answers messages from one knowledge base. Immutable, for any number of threads; the same knowledge, conversation, message and
/// day always give the same answer.
/// </summary>
public sealed class AnswerEngine
{
    private readonly IPassageIndex _index;
    private readonly QuestionReader _reader;
    private readonly QuoteSelector _selector;
    private readonly SafetyReader _safety;
    private readonly AnswerOptions _options;

    /// <param name="index">Over the passages of <paramref name="knowledge"/>, each by the analyzer of its language.</param>
    /// <param name="statistics">Of the same passages.</param>
    public AnswerEngine(KnowledgeBase knowledge, IPassageIndex index, TermStatistics statistics, AnswerOptions options)
    {
        Knowledge = knowledge;
        _index = index;
        _options = options;
        _reader = QuestionReader.Over(knowledge, AspectReader.BuiltIn);
        _selector = new QuoteSelector(knowledge, index, statistics, options.RequireReview);
        _safety = new SafetyReader(knowledge.Signposts, knowledge.SafetyModel);
        var quotation = new QuotationRule(_selector, options);
        Policy = new AnswerPolicy(
        [
            new SignpostRule(),
            new ReminderRule(),
            new NoWordsRule(),
            new CourtesyRule(),
            new PersonalRule(quotation),
            quotation,
            new AbstentionRule(knowledge),
        ]);
    }

    public KnowledgeBase Knowledge { get; }

    public AnswerPolicy Policy { get; }

    /// <summary>An engine over the project's own index.</summary>
    public static AnswerEngine Over(KnowledgeBase knowledge, AnswerOptions? options = null)
    {
        var index = Index(knowledge);
        return new AnswerEngine(knowledge, index, index.Statistics, options ?? new AnswerOptions());
    }

    /// <summary>The project's own index over all passages.</summary>
    internal static PassageIndex Index(KnowledgeBase knowledge)
    {
        var builder = new PassageIndexBuilder(new Bm25Options());
        foreach (var passage in knowledge.Passages)
            builder.Add(passage);
        return builder.Build(Environment.ProcessorCount);
    }

    /// <param name="today">The day on which it is asked, for review dates.</param>
    /// <returns>The answer, and what to remember for the next message.</returns>
    public (Answer Answer, ConversationState Next) Answer(string message, ConversationState conversation, DateOnly today)
    {
        var question = _reader.Read(message);
        var signal = _safety.Read(question);
        var answer = Policy.Judge(new Turn(question, signal, conversation, today, _selector));
        answer = answer with { Caution = CautionFor(answer, signal) };
        return (answer, conversation.After(answer));
    }

    /// <summary>The best hits for a message whatever its answer, best first.</summary>
    public IReadOnlyList<Quote> Hits(string message, int top) => _selector.Candidates(_reader.Read(message), top);

    /// <summary>How a message was understood, and why its best passages stand in their order, as a readable tree with the search engine's scores below.</summary>
    /// <param name="top">How many passages are told of.</param>
    public string Explain(string message, int top)
    {
        var question = _reader.Read(message);
        var scores = _selector.Candidates(question, top).Select(quote => $"{quote.Passage}\n{_index.Explain(question.ToQuery(), quote.Passage)}");
        return _selector.Explain(question, top, _selector.ThresholdFor(_options.MaximumRisk)) + string.Concat(scores);
    }

    /// <summary>One line at most: people skip walls of text.</summary>
    private static Caution? CautionFor(Answer answer, SafetySignal signal) => (answer, signal) switch
    {
        (Urgent or Crisis, _) => null,
        (_, { Level: UrgencyLevel.S }) => Caution.SameDay,
        (Courtesy, _) => null,
        (_, { MayBeNow: true }) => Caution.IfNow,
        (_, { NeedsSupport: true }) => Caution.Support,
        _ => null,
    };
}
