using FsCheck;
using FsCheck.Fluent;

namespace MetastaticBC.Knowledge.Tests.Importing.Word;

/// <summary>Nothing of a Word file is silently lost.</summary>
public sealed class WordProperties
{
    /// <summary>Inside a paragraph; # stands for a word, … for more of the same.</summary>
    private static readonly string[] Inline =
    [
        "<w:r><w:t>#</w:t></w:r>…", "<w:ins w:id='1'>…<w:r><w:t>#</w:t></w:r></w:ins>", "<w:del w:id='1'><w:r><w:delText>#</w:delText></w:r></w:del>…",
        "<w:moveFrom w:id='1'><w:r><w:t>#</w:t></w:r></w:moveFrom>…", "<w:hyperlink w:anchor='a'><w:r><w:t>#</w:t></w:r>…</w:hyperlink>", "<w:smartTag><w:r><w:t>#</w:t></w:r>…</w:smartTag>",
        "<w:sdt><w:sdtContent>…<w:r><w:t>#</w:t></w:r></w:sdtContent></w:sdt>", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>#</w:t></w:r>…", "<w:r><w:br/><w:t>#</w:t><w:tab/></w:r>…",
        "<w:r><w:pict><w:txbxContent><w:p>…<w:r><w:t>#</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>", "<w:fldSimple w:instr='PAGE'><w:r><w:t>#</w:t></w:r></w:fldSimple>…",
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:t>#</w:t></mc:Choice></mc:AlternateContent></w:r>…",
    ];

    private static readonly string[] Blocks =
    [
        "<w:p>§</w:p>…", "<w:p><w:pPr><w:pStyle w:val='Top'/></w:pPr>§</w:p>…", "<w:p><w:pPr><w:pStyle w:val='Toc'/></w:pPr>§</w:p>…",
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='2'/><w:numId w:val='2'/></w:numPr></w:pPr>§</w:p>…", "<w:p><w:pPr><w:numPr><w:numId w:val='9'/></w:numPr></w:pPr>§</w:p>…",
        "<w:tbl><w:tr><w:tc>…<w:p>§</w:p></w:tc><w:tc><w:p>§</w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p>§</w:p></w:tc></w:tr></w:tbl>",
        "<w:tbl><w:tr><w:tc><w:p>§</w:p>…</w:tc></w:tr></w:tbl>…", "<w:sdt><w:sdtContent><w:p>§</w:p>…</w:sdtContent></w:sdt>", "<w:ins w:id='1'><w:p>§</w:p></w:ins>…",
    ];

    [Fact]
    public void Import_EveryWordOfADocument_IsInTheDocumentOrOnTheList() =>
        FixedSeed.Holds(Gen.Choose(0, 1000).ArrayOf(), choices =>
        {
            var words = new List<string>();
            var result = Fixture.Import("a.docx", WordFile.WithBody("<w:p><w:r><w:t>first</w:t></w:r></w:p>" + Body(choices, words)));
            Assert.True(result.Documents.Count > 0, string.Join('\n', result.Problems));
            var kept = string.Join(' ', result.Documents.Select(Fixture.Body).Concat(Fixture.Dropped(result)));
            Assert.True(words.TrueForAll(word => kept.Contains(word, StringComparison.Ordinal)), Body(choices, []) + "\n---\n" + kept);
        }, 300);

    /// <summary>Each choice fills the first open place of the body, until the choices are used up.</summary>
    private static string Body(int[] choices, List<string> words)
    {
        var body = "…";
        foreach (var choice in choices)
        {
            if (body.IndexOfAny(['…', '§']) is var at && at < 0)
                break;
            var part = body[at] == '§' ? Inline[choice % Inline.Length].Replace('…', '§') : Blocks[choice % Blocks.Length];
            body = body[..at] + part + body[(at + 1)..];
        }

        body = body.Replace("…", "", StringComparison.Ordinal).Replace("§", "", StringComparison.Ordinal);
        while (body.IndexOf('#', StringComparison.Ordinal) is >= 0 and var place)
        {
            words.Add($"word{words.Count}end");
            body = body[..place] + words[^1] + body[(place + 1)..];
        }

        return body;
    }
}
