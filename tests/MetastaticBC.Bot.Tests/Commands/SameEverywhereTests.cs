using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MetastaticBC.Bot.Tests.Commands;

/// <summary>The same questions give the same bytes in every culture, with ICU and without it.</summary>
public sealed partial class SameEverywhereTests : IAsyncLifetime
{
    private static BotProcess? _invariant;

    private static readonly string[] Questions =
    [
        "How is breast cancer in the liver treated?",
        "What's a PET scan?",
        "what’s the difference between stage IV and stage 4",
        "WHAT IS METASTATIC BREAST CANCER",
        "İS İT İN THE LİVER",
        "liver ınfection and ıtching",
        "BONE SİGNS AND FRACTURE RİSK",
        "I take tamoxifen, is it a hormone?",
        "IBRANCE PILLS",
        "ilik biyopsisi nedir",
        "٣٨٫٥ fever after chemo",
        "my temperature is ٣٨",
        "۴ weeks of radiotherapy",
        "½ a tablet",
        "100,5 mg or 100.5 mg",
        "1.000 cells",
        "café naïve coöperate",
        "cafe\u0301 nai\u0308ve",
        "ﬁbrosis of the lung",
        "Straße STRASSE",
        "œdema oedema edema",
        "Herceptin™ and HER2+",
        "ＨＥＲ２ positive",
        "🙂",
        "liver 🙂 treatment 👩‍⚕️",
        "I am having a seizure",
        "I AM HAVİNG A SEIZURE",
        "I want to kill myself",
        "I WANT TO KILL MYSELF",
        "i want to kıll myself",
        "hello",
        "HI",
        "Hİ",
        "thanks!",
        "Who are you?",
        "Where can my grandson learn the violin?",
        "brain mets: seizures, headaches & vision?",
        "can't I drink wine on letrozole",
        "don't they scan the bones",
        "ما هو سرطان الثدي",
        "что такое метастазы",
        "乳癌 肝転移",
        "side effects of CDK4/6 inhibitors, e.g. diarrhoea",
        "...",
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly string _questions;

    public SameEverywhereTests() => _questions = _folder.Write("questions.jsonl", string.Concat(Questions.Select(
        (question, index) => JsonSerializer.Serialize(new { id = $"q{index}", question, history = Questions.Skip(25).Take(index % 5 == 0 ? 1 : 0) }) + "\n")));

    /// <summary>The process without ICU runs once for all tests here.</summary>
    public async ValueTask InitializeAsync() => _invariant ??= await BotProcess.RunAsync(["eval", _questions]);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("")]
    [InlineData("en-GB")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public async Task Eval_InProcessUnderIcu_GivesTheBytesOfTheInvariantProcess(string culture)
    {
        SkipWithoutIcu();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var inside = await CommandRun.OfAsync(["eval", _questions], "", TimeProvider.System);

            AssertSame(inside.Output);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("ar_SA.UTF-8")]
    public async Task Eval_AProcessWithIcu_GivesTheBytesOfTheInvariantProcess(string language)
    {
        SkipWithoutIcu();
        var own = Path.Combine(AppContext.BaseDirectory, "MetastaticBC.Bot.runtimeconfig.json");
        var settings = await File.ReadAllTextAsync(own, TestContext.Current.CancellationToken);
        Assert.Matches(InvariantSetting(), settings);
        var withIcu = _folder.Write("icu.runtimeconfig.json", InvariantSetting().Replace(settings, "$1false"));

        var cultural = await BotProcess.RunAsync(["eval", _questions], runtime: withIcu, language: language);

        AssertSame(Encoding.UTF8.GetString(cultural.Output));
    }

    private static void AssertSame(string actual)
    {
        Assert.Equal((0, ""), (_invariant!.ExitCode, _invariant.Error));
        var lines = Milliseconds().Replace(Encoding.UTF8.GetString(_invariant.Output), "").Split('\n');
        Assert.Equal(Questions.Length + 1, lines.Length);
        Assert.Equal(lines, Milliseconds().Replace(actual, "").Split('\n'));
    }

    private static void SkipWithoutIcu() =>
        Assert.SkipUnless(CultureInfo.GetCultureInfo("tr-TR").TextInfo.ToUpper('i') == 'İ', "ICU is not installed here: there is nothing to compare with.");

    [GeneratedRegex("""
        "milliseconds":[0-9.E-]+
        """)]
    private static partial Regex Milliseconds();

    [GeneratedRegex("""
        ("System\.Globalization\.Invariant": )true
        """)]
    private static partial Regex InvariantSetting();
}
