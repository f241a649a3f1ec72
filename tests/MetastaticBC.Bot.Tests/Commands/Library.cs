using System.Text;
using System.Text.Json;

namespace MetastaticBC.Bot.Tests.Commands;

/// <summary>Knowledge folders of the tests' own, and the check that what is reported stands in their files.</summary>
internal static class Library
{
    public const string SleepSentence = "A short walk in the afternoon helps many people to sleep at night.";

    public const string ScanPassage = "Do not eat for six hours before a PET scan. Plain water is allowed.";

    public const string ScanQuestion = "May people eat before a PET scan?";

    /// <summary>The bot's own folder.</summary>
    public static string Own => Path.Combine(AppContext.BaseDirectory, "knowledge");

    /// <summary>Two articles as someone saved them, the second with a byte order mark and the line ends of Windows.</summary>
    public static TemporaryFolder TwoArticles()
    {
        var folder = new TemporaryFolder();
        folder.Write("sleep.txt", $"Sleeping well during treatment\n\nKeep the bedroom dark and cool. {SleepSentence}\n\nCaffeine\n\nCoffee after four keeps many people awake. Try a herbal tea instead.\n");
        folder.Write("saved/scans.txt", $"\uFEFFGetting ready for a PET scan\r\n\r\n{ScanPassage}\r\n\r\nWear clothes without zips or metal buttons. Leave jewellery at home.\r\n");
        return folder;
    }

    /// <summary>One document with all that front matter can say.</summary>
    public static TemporaryFolder OneReviewedDocument()
    {
        var folder = new TemporaryFolder();
        folder.Write("documents/wigs.md", """
            ---
            title: Wigs and hair loss
            topics: [hair, everyday-life]
            publisher: Harbour Clinic
            edition: second edition
            url: https://harbour.example/wigs
            sources:
              - name: Hair Study Group
                year: 2024
              - name: Ward handbook
            reviewed: 2026-03-31
            reviewer: Dr A. Example
            review_due: 2027-03-31
            ---

            # Wigs and hair loss

            ## Choosing a wig

            Bring a photograph:

            - The wig shop on the second floor fits wigs on Tuesdays.
            - A wig made of monofibre dries overnight.

            ## Washing

            Wash a wig in lukewarm water. Let it dry on a stand, away from the oven.

            """.ReplaceLineEndings("\n"));
        return folder;
    }

    /// <summary>Every quote, hit, mark and context of an answer is a slice of the file that it names.</summary>
    public static void AssertSlices(JsonElement answer, string folder)
    {
        foreach (var quote in answer.GetProperty("quotes").EnumerateArray().Concat(answer.GetProperty("hits").EnumerateArray()))
        {
            var text = TextOf(Path.Combine(folder, quote.GetProperty("document").GetString()!));
            AssertSlice(quote, text);
            Assert.All(quote.GetProperty("context").EnumerateArray(), context => AssertSlice(context, text));
            var mark = quote.GetProperty("mark");
            Assert.InRange(mark.GetProperty("start").GetInt32(), quote.GetProperty("start").GetInt32(), mark.GetProperty("end").GetInt32() - 1);
            Assert.InRange(mark.GetProperty("end").GetInt32(), mark.GetProperty("start").GetInt32() + 1, quote.GetProperty("end").GetInt32());
        }
    }

    private static void AssertSlice(JsonElement range, string text) =>
        Assert.Equal(text[range.GetProperty("start").GetInt32()..range.GetProperty("end").GetInt32()], range.GetProperty("text").GetString());

    /// <summary>UTF-8, byte order mark dropped, line ends kept.</summary>
    private static string TextOf(string path)
    {
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(path));
        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }
}
