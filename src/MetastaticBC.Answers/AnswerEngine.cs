using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Answers.Policy;
using MetastaticBC.Answers.Quotes;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search;
using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Indexing;
using MetastaticBC.Search.Ranking;

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

    /// <param name="index">Over the passages of <paramref name="knowledge"/>, by the English analyzer.</param>
    /// <param name="statistics">Of the same passages.</param>
    public AnswerEngine(KnowledgeBase knowledge, IPassageIndex index, TermStatistics statistics, AnswerOptions options)
    {
        Knowledge = knowledge;
        _index = index;
        _reader = new QuestionReader(knowledge.Lexicon, TextAnalyzer.English);
        _selector = new QuoteSelector(index, new Evidence(statistics, TextAnalyzer.English));
        Policy = new AnswerPolicy(
        [
            new SignpostRule(knowledge.Signposts),
            new ReminderRule(),
            new NoWordsRule(),
            new CourtesyRule(),
            new QuotationRule(_selector, options),
            new AbstentionRule(knowledge, _selector),
        ]);
    }

    public KnowledgeBase Knowledge { get; }

    public AnswerPolicy Policy { get; }

    /// <summary>An engine over the project's own index.</summary>
    public static AnswerEngine Over(KnowledgeBase knowledge, AnswerOptions? options = null)
    {
        var builder = new PassageIndexBuilder(TextAnalyzer.English, new Bm25Options());
        foreach (var passage in knowledge.Passages)
            builder.Add(passage);
        var index = builder.Build();
        return new AnswerEngine(knowledge, index, index.Statistics, options ?? new AnswerOptions());
    }

    /// <param name="today">The day on which it is asked, for review dates.</param>
    /// <returns>The answer, and what to remember for the next message.</returns>
    public (Answer Answer, ConversationState Next) Answer(string message, ConversationState conversation, DateOnly today)
    {
        var answer = Policy.Judge(new Turn(_reader.Read(message), conversation, today));
        return (answer, conversation with { OpenReminder = Reminder(answer, conversation.OpenReminder) });
    }

    /// <summary>The best hits for a message whatever its answer, best first.</summary>
    public IReadOnlyList<Quote> Hits(string message, int top) => _selector.Candidates(_reader.Read(message), top);

    /// <summary>Why a passage has its score for a message.</summary>
    public Explanation Explain(string message, Quote quote) => _index.Explain(_reader.Read(message).ToQuery(), quote.Passage);

    /// <summary>A milder reply does not take the reminder of a graver one away.</summary>
    private static UrgencyLevel? Reminder(Answer answer, UrgencyLevel? open) => answer switch
    {
        Urgent urgent => open > urgent.Level ? open : urgent.Level,
        Crisis => UrgencyLevel.X,
        Courtesy { Reply: ReplyKey.ReminderClosed } => null,
        _ => open,
    };
}
