using MetastaticBC.Answers.Quotes;
using MetastaticBC.Answers.Ranking;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Answers.Tests.Ranking;

/// <summary>The second step over a few documents of a test. All texts look alike to its aspects, so that every agreement is 1 unless a test says otherwise.</summary>
internal sealed class SmallRanking
{
    public const string Lexicon = "okapi, forest giraffe";

    private readonly PassageIndex _index;
    private readonly QuestionReader _reader;

    public SmallRanking(params string[] documents)
        : this(SmallLibrary.With(Lexicon, documents))
    {
    }

    public SmallRanking(KnowledgeBase knowledge)
    {
        Knowledge = knowledge;
        _index = SmallLibrary.Index(knowledge);
        _reader = new QuestionReader(knowledge.Lexicon, ["en"]);
        Profiles = new PassageProfiles(knowledge.Passages, NoAspects, Statistics);
        Candidates = new CandidateReader(_index, Statistics, Profiles);
    }

    /// <summary>Finds every text as likely of each aspect as of every other.</summary>
    public static AspectReader NoAspects { get; } = new(new LinearModel(
        new byte[1], Enum.GetNames<Aspect>().Select(name => LinearHead.Of(name, 0, [0]))));

    public KnowledgeBase Knowledge { get; }

    public TermStatistics Statistics => _index.Statistics;

    public PassageProfiles Profiles { get; }

    public CandidateReader Candidates { get; }

    public PassageProfile this[int ordinal] => Profiles.Of(Knowledge.Passages[ordinal]);

    /// <summary>The passage that begins with a text.</summary>
    public PassageProfile this[string start] => Profiles.Of(Knowledge.Passages.Single(passage => passage.Text.StartsWith(start, StringComparison.Ordinal)));

    public Question Question(string text) => _reader.Read(text);

    public QuestionProfile Measure(string text) => new(Question(text), Statistics);

    public RankedPassages Rank(string text, params (RankingFeature Feature, double Weight)[] weights) => Ranker(weights).Rank(Question(text));

    public PassageRanker Ranker(params (RankingFeature Feature, double Weight)[] weights) =>
        new(Candidates, new ListedQuestions(Knowledge.Passages), Weights(weights));

    /// <summary>0 for all that are not given.</summary>
    public static NamedWeights Weights<T>(params (T Feature, double Weight)[] weights)
        where T : struct, Enum =>
        new(Enum.GetValues<T>().Select(feature => KeyValuePair.Create(feature.ToString(), weights.FirstOrDefault(entry => entry.Feature.Equals(feature)).Weight)));

    /// <summary>A text that is surely of one aspect: beside one of no aspect the agreement is 1 / √28.</summary>
    public static AspectScores Surely(Aspect aspect) => AspectScores.Of([.. Enum.GetValues<Aspect>().Select(other => other == aspect ? 1.0 : 0)], steepness: 1000);
}
