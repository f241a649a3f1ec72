using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Answers.Quotes;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Answers.Tests.Quotes;

public sealed class QuoteTests
{
    private const BindingFlags Everything = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
    private static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly Gen<(string[] Documents, string[] Questions)> Cases =
        from documents in RandomText.Texts.ArrayOf(3)
        from questions in RandomText.Texts.ArrayOf(8)
        select (documents, questions);

    [Theory]
    [InlineData(typeof(Quote))]
    [InlineData(typeof(Passage))]
    public void Type_HasNoDoorForAString(Type type)
    {
        Assert.All(type.GetConstructors(Everything), constructor =>
            Assert.DoesNotContain(constructor.GetParameters(), parameter => parameter.ParameterType == typeof(string)));
        Assert.DoesNotContain(type.GetProperties(Everything), property => property.CanWrite);
        Assert.All(type.GetFields(Everything), field => Assert.True(field.IsInitOnly || field.IsLiteral));
        Assert.DoesNotContain(type.GetFields(Everything), field => field.FieldType == typeof(string));
    }

    [Fact]
    public void Constructor_RefusesAMarkThatReachesOut()
    {
        var passage = SmallLibrary.Of("# Bones\n\nBones ache.").Passages.Single();

        Assert.Throws<ArgumentOutOfRangeException>(() => new Quote(passage, new TextSpan(0, 2), score: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Quote(passage, new TextSpan(passage.Span.Start, passage.Span.End + 1), score: 1));
        Assert.Equal("Bones ache.", new Quote(passage, passage.Span, score: 1).Text);
    }

    [Fact]
    public void Text_IsAlwaysTheDocumentsSlice() => FixedSeed.Holds(Cases, test =>
    {
        var engine = AnswerEngine.Over(SmallLibrary.Of(test.Documents), new AnswerOptions { MaximumRisk = AnswerOptions.MostRisk });
        var quotes = test.Questions.SelectMany(question => engine.Hits(question, 100)).ToList();
        quotes.AddRange(test.Questions.Select(question => engine.Answer(question, ConversationState.Start, Today).Answer).OfType<Quoted>().Select(quoted => quoted.Quote));

        Assert.All(quotes, quote =>
        {
            Assert.Contains(quote.Passage.Document, engine.Knowledge.Documents);
            Assert.Equal(quote.Passage.Document.Text[quote.Span.Start..quote.Span.End], quote.Text);
            Assert.True(quote.Span.Contains(quote.Mark) && quote.Mark.Length > 0);
        });
    }, count: 80);
}
