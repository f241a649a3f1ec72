namespace MetastaticBC.Knowledge.Tests.Importing.Html;

public sealed class HtmlImporterTests
{
    [Theory]
    [InlineData("<p>One<br>two<br><br>three</p>", "One\ntwo\n\nthree\n")]
    [InlineData("<div>Bare <b>words</b> here<div>and below</div>and behind</div>", "Bare words here\n\nand below\n\nand behind\n")]
    [InlineData("<p>10<sup>9</sup> and H<sub>2</sub>O and the 5<sup>th</sup></p>", "10⁹ and H₂O and the 5th\n")]
    [InlineData("<pre>  first\n second</pre>", "first\nsecond\n")]
    [InlineData("<p>It is <q>mild</q>.</p>", "It is “mild”.\n")]
    [InlineData("<p>a&shy;b&nbsp;c &lt;d&gt;</p>", "ab\u00A0c <d>\n")]
    [InlineData("<ol start=3><li>three<li>four</ol>", "3. three\n4. four\n")]
    [InlineData("<ul><li><p>One.</p><p>More.</p></li><li>Two<ul><li>below</ul>behind</ul>", "- One.\n  More.\n- Two\n  - below\n\nbehind\n")]
    [InlineData("<h2>A <span>heading</span></h2><p>Text.</p>", "## A heading\n\nText.\n")]
    [InlineData("<h2><button>Unfold?</button></h2><p>Text.</p>", "## Unfold?\n\nText.\n")]
    [InlineData("<div role=heading aria-level=3>Said to be one</div><p>Text.</p>", "### Said to be one\n\nText.\n")]
    [InlineData("<table><tr><td><h2>Laid out</h2><p>Text.</p></td><td>beside</td></tr></table>", "## Laid out\n\nText.\n\nbeside\n")]
    [InlineData("<table><tr><th>Drug<td>Dose</tr><tr><th>a<td>b</tr></table>", "- Drug\n  Dose\n- a\n  b\n")]
    [InlineData("<table><tr><th>A<th>B</tr><tr><td rowspan=2>x<td>1</tr><tr><td>2</tr><tr><td colspan=2>both</tr></table>", "| A | B |\n|---|---|\n| x | 1 |\n| x | 2 |\n| both |  |\n")]
    [InlineData("<p>unclosed <b>bold<p>next", "unclosed bold\n\nnext\n")]
    public void Import_ABody_IsReadAsItIsShown(string html, string expected) => Assert.Equal(expected, Fixture.Body(Fixture.Import("a.html", html)));

    [Theory]
    [InlineData("<body><p>Text.</p><nav>Menu</nav></body>", "navigation: Menu")]
    [InlineData("<body><p>Text.</p><div role=navigation>Menu</div></body>", "navigation: Menu")]
    [InlineData("<body><header>Site</header><p>Text.</p></body>", "header: Site")]
    [InlineData("<body><p>Text that is long enough.</p><div id=CookieBar>Agree</div></body>", "cookie banner: Agree")]
    [InlineData("<body><p>Text that is long enough.</p><div class='box advert'>Buy</div></body>", "advert: Buy")]
    [InlineData("<body><p>Text that is long enough.</p><p style='color: red; display:none'>No</p></body>", "hidden: No")]
    [InlineData("<body><p>Text that is long enough.</p><p aria-hidden=true>No</p></body>", "hidden: No")]
    [InlineData("<body><p>Text.</p><noscript>Switch on scripts</noscript></body>", "noscript: Switch on scripts")]
    [InlineData("<body><p>Text.</p><svg><text>Drawn</text></svg></body>", "image: Drawn")]
    [InlineData("<body>Around<main><p>Text.</p></main></body>", "outside the main part: Around")]
    [InlineData("<body><main><p>Text.</p></main><div><p>Other words</p></div></body>", "outside the main part: Other words")]
    public void Import_WhatIsNotThePage_IsDroppedAndListed(string html, string dropped)
    {
        var result = Fixture.Import("a.html", html);

        Assert.Equal([dropped], Fixture.Dropped(result));
        Assert.DoesNotContain(dropped.Split(": ")[1], Fixture.Body(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<form id=aspnetForm><p>The whole page stands in a form.</p></form>")]
    [InlineData("<div class='page has-ads'><p>The whole page stands in a form.</p></div>")]
    [InlineData("<div style='visibility: hidden'><p>The whole page stands in a form.</p></div>")]
    [InlineData("<div hidden=until-found><p>The whole page stands in a form.</p></div>")]
    [InlineData("<body class=cookies-set><main><p>The whole page stands in a form.</p></main></body>")]
    public void Import_ANameAroundEverything_CostsNoText(string html) =>
        Assert.Equal("The whole page stands in a form.\n", Fixture.Body(Fixture.Import("a.html", html)));

    [Fact]
    public void Import_ATeaser_IsNotTheMainPart() =>
        Assert.Contains("The page itself", Fixture.Body(Fixture.Import("a.html", "<article>News</article><div><p>The page itself says more.</p></div>")), StringComparison.Ordinal);

    [Theory]
    [InlineData("<title>Bones | Clinic</title><h1>Bones</h1><p>Text.</p>", "title: Bones\n")]
    [InlineData("<title>Bones | Clinic</title><p>Text.</p>", "title: \"Bones | Clinic\"\n")]
    [InlineData("<html lang=cy><p>Text.</p>", "language: cy\n")]
    [InlineData("<!-- saved from url=(0024)https://clinic.example/a --><p>Text.</p>", "url: \"https://clinic.example/a\"\n")]
    [InlineData("<p>Text.</p>", "title: Saved page\n")]
    public void Import_WhatThePageSaysOfItself_StandsInTheFrontMatter(string html, string expected) =>
        Assert.Contains(expected, Fixture.Import("saved-page.html", html).Documents[0].Markdown, StringComparison.Ordinal);

    [Fact]
    public void Import_ACharsetInAMetaElement_IsBelieved()
    {
        byte[] bytes = [.. "<meta charset=\"windows-1251\"><p>"u8, 0xCF, .. "</p>"u8];

        var result = Fixture.Import("a.html", bytes);

        Assert.Equal("П\n", Fixture.Body(result));
        Assert.Equal(["converted from windows-1251"], result.Notes);
    }
}
