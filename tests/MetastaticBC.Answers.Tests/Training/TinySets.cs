using MetastaticBC.Answers.Tests.Ranking;
using MetastaticBC.Answers.Training;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Training;

/// <summary>Judged sets of a page each.</summary>
internal static class TinySets
{
    public const string Animals = "# Animals\n\n## Rest\n\nOkapis doze in the grass.\n\nOkapis sleep at night beside the river.\n\n## Food\n\nOkapis eat leaves.\n\nTapirs eat fruit.\n";

    public const string Birds = "# Birds\n\n## Rest\n\nMoas doze in the sand.\n\nKiwis sleep in the daytime.\n\n## Food\n\nMoas eat moss.\n\nKiwis eat worms.\n";

    public static JudgedSet Of(string document, params JudgedQuestion[] questions) =>
        new(SmallLibrary.With(SmallRanking.Lexicon, document), questions, SmallRanking.NoAspects);

    public static JudgedSet OfAnimals() => Of(
        Animals, Answered("eat", "what do okapis eat", "Okapis eat"), Answered("sleep", "when do okapis sleep", "Okapis sleep"), NearMiss("swim", "where do okapis swim"), NearMiss("far", "numbats"));

    public static JudgedSet OfBirds() => Of(
        Birds, Answered("moss", "which moss do moas eat", "Moas eat"), Answered("kiwi", "do kiwis sleep", "Kiwis sleep"), NearMiss("fly", "can moas fly"));

    /// <param name="starts">Of the passages that answer.</param>
    public static JudgedQuestion Answered(string id, string text, params string[] starts) =>
        new(id, text, "answer", [.. starts.Select(start => new GoldText("000.md", start))]);

    public static JudgedQuestion NearMiss(string id, string text) => new(id, text, "near-miss", []);
}
