using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace MetastaticBC.Knowledge.Importing.Html;

/// <summary>Finds the part of a page that holds what it has to say.</summary>
internal static class HtmlMainPart
{
    /// <summary>A lone article with less than this share of the page's text is a teaser.</summary>
    private const double LeastShare = 1.0 / 3;

    /// <summary>The fullest main element, else the only article, else the body.</summary>
    public static IElement Of(IHtmlDocument document, HtmlWeights weights)
    {
        IElement page = document.Body ?? document.DocumentElement;
        var main = document.All.Where(element => element.LocalName == "main" || element.GetAttribute("role") == "main").MaxBy(element => weights[element]);
        if (main is not null && weights[main] > 0)
            return main;
        var articles = document.All.Where(element => element.LocalName == "article").Take(2).ToList();
        return articles is [var article] && weights[article] > LeastShare * weights[page] ? article : page;
    }
}
