using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Tests;

/// <summary>Pages as people save them, with all that the readers should make of each.</summary>
public sealed class CorpusTests
{
    [Fact]
    public void PageSavedWithBlankLines() => AssertStructure("1-saved-page.txt", """
        Living With Bone Metastases (Published: 3 March 2024)
        [] Breast cancer that ... for years.
        [] Doctors don’t speak ... the bone.
        [Common Signs] The first sign ... two weeks.
        [How Is It Found?] Your doctor may ... read together.
        [Treatments for the bone] Drugs such as ... jaw bone.
        [Radiotherapy] A short course, ... gets better.
        [When to Call] Ring the clinic ... pass urine
        """);

    [Fact]
    public void PageWhoseTitleRanIntoItsFirstSentence() => AssertStructure("2-run-together.txt", """
        Breast Cancer Treatments ()
        [] Breast cancer is ... you want.
        [Hormone Therapy] Most metastatic breast ... of cells.
        [Hormone Therapy] It is usually ... are common.
        [Chemotherapy] Chemotherapy kills cells ... every week.
        [HER2-Targeted Drugs] About 15 in ... at once.
        [What Comes Next?] No one can ... at night.
        """);

    [Fact]
    public void PageWhoseTitleStandsBeforeItsFirstSentence() => AssertStructure("2-run-together-with-space.txt", """
        Breast Cancer Treatments ()
        [] Breast Cancer Treatments ... you want.
        [Hormone Therapy] Most metastatic breast ... of cells.
        [Hormone Therapy] It is usually ... are common.
        [Chemotherapy] Chemotherapy kills cells ... every week.
        [HER2-Targeted Drugs] About 15 in ... at once.
        [What Comes Next?] No one can ... at night.
        """);

    [Fact]
    public void PageWithHardWrappedLines() => AssertStructure("3-hard-wrapped.txt", """
        Coping with Tiredness (Hilltop Clinic; Last updated: 12 May 2023)
        [] Being very tired ... at night.
        [What can help] Short walks help ... tell someone.
        [What can help > These steps have helped others:] - Plan one ... the clinic.
        [At night] Go to bed ... are sleepy.
        """);

    [Fact]
    public void PageWithOneLineAParagraph() => AssertStructure("4-line-by-line.txt", """
        Breast cancer in the liver ()
        [] Breast cancer can ... liver cancer.
        [What are the signs?] Many people notice ... lose weight.
        [What are the signs? > Ring your team if you have any of these:] • yellow skin ... within days
        [What are the signs?] None of them ... or two.
        [How Is It Treated?] Nearly always with ... had before.
        [How Is It Treated? > Before treatment your team will do three things:] 1. Check the ... to you.
        [How Is It Treated?] A good day ... to write.
        """);

    [Fact]
    public void PageInMarkdown() => AssertStructure("5-markdown.md", """
        Drugs that protect bone (Hilltop Clinic; second)
        [] Bone-strengthening drugs lower ... cancer cells.
        [Which drugs are there? > The clinic uses these: > Drug | How | How often] Zoledronic acid | ... 12 weeks
        [Which drugs are there? > The clinic uses these: > Drug | How | How often] Denosumab | injection ... 4 weeks
        [Which drugs are there?] Ask which one ... for you.
        [Which drugs are there? > Side effects] Most are mild. ... nurse about:
        [Which drugs are there? > Side effects > Tell your nurse about:] - fever in ... the jaw
        [Which drugs are there? > Side effects] My dentist looked ... ten minutes.
        [Calcium and vitamin D] 1. Take the ... blood tested.
        [Calcium and vitamin D] See [the leaflet][leaflet] ... for more.
        """);

    private static void AssertStructure(string name, string expected)
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Corpus", name));
        var knowledge = KnowledgeBase.Read([Sources.Bytes(name, bytes)]).Knowledge;
        var document = knowledge.Documents[0];
        var lines = knowledge.Passages.Select(Describe).Prepend($"{document.Title} ({document.Provenance.Describe()})");
        Assert.Equal(expected, string.Join('\n', lines));
    }

    /// <summary>Where a passage stands, its first three words and its last two.</summary>
    private static string Describe(Passage passage)
    {
        var words = passage.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var path = string.Join(" > ", passage.Context.Select(context => passage.Document.Slice(context.Span)));
        return $"[{path}] {string.Join(' ', words.Take(3))} ... {string.Join(' ', words.TakeLast(2))}";
    }
}
