using System.Globalization;
using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Answers.Tests.Policy;
using MetastaticBC.Knowledge;

namespace MetastaticBC.Answers.Tests;

public sealed class CultureTests
{
    private static readonly string[] Questions =
    [
        "WHAT IS DENOSUMAB?", "How is bone pain treated?", "I have a TEMPERATURE of 38,5", "Is it in the liver?", "INFUSION IN HIS PICC LINE", "HI",
        "THANKS, THAT IS ALL", "WHO ARE YOU?", "I CAN'T BREATHE", "I WANT TO DIE", "what are CDK4/6 inhibitors", "İstanbul ILIK ıslak", "Kisqali side effects",
        "is there a trial", "2.5 mg or 2,5 mg", "١٢٣ عظم", "Straße", "brain radiotherapy", "lung metastases", "HER2 positive treatment", "ER+ / PR-",
        "how long do tablets take", "Which scans will I have?", "TRIPLE NEGATIVE", "immunotherapy PD-L1", "fatigue and sleep", "diet and exercise",
        "hormone therapy with Fulvestrant", "fluid around the lung", "a", "spinal cord compression signs", "?",
    ];

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Answers_AreTheSameInEveryCulture(string culture) => Assert.Equal(AnswersIn(CultureInfo.InvariantCulture), AnswersIn(new CultureInfo(culture)));

    private static List<string> AnswersIn(CultureInfo culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            var engine = AnswerEngine.Over(KnowledgeBase.Open(Path.Combine(Repository.Root, "knowledge")).Knowledge);
            return [engine.Knowledge.Version, .. Questions.SelectMany(question => Describe(engine, question))];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private static IEnumerable<string> Describe(AnswerEngine engine, string question)
    {
        var answer = engine.Answer(question, ConversationState.Start, MessageTurn.Day).Answer;
        yield return answer switch
        {
            Quoted quoted => string.Create(CultureInfo.InvariantCulture, $"{quoted.Quote.Text} {quoted.Confidence:R}"),
            Abstained abstained => $"{abstained.Reason} {string.Join('|', abstained.UnknownWords)} {string.Join('|', abstained.Nearest.Select(passage => passage.Text))}",
            _ => answer.ToString(),
        };
        foreach (var hit in engine.Hits(question, 5))
            yield return string.Create(CultureInfo.InvariantCulture, $"{hit.Text} {hit.Score:R}");
        yield return engine.Explain(question, 5);
    }
}
