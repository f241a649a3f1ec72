using System.Collections.Frozen;
using System.Net;
using System.Text;
using MetastaticBC.Bot.Turns;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot.Channels.WebChat;

/// <summary>Our own chat: one page and its modules, built into this assembly.</summary>
internal sealed class WebChatEndpoints(AnswerService service, ClinicOptions clinic)
{
    private const string ResourcePrefix = "webchat/";
    private const string Page = "index.html";

    /// <summary>Nothing from elsewhere, nothing inline, no framing.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly FrozenDictionary<string, string> ContentTypes = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
    }.ToFrozenDictionary();

    private readonly FrozenDictionary<string, byte[]> _files = ReadFiles();

    public void Map(IEndpointRouteBuilder routes)
    {
        var page = Fill(Encoding.UTF8.GetString(_files[Page]));
        routes.MapGet("/", (HttpContext context) => Send(context, page, Page));
        routes.MapGet("/webchat/{name}", (HttpContext context, string name) =>
            name != Page && _files.TryGetValue(name, out var content) ? Send(context, content, name) : Results.NotFound());
    }

    private static IResult Send(HttpContext context, byte[] content, string name)
    {
        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(content, ContentTypes[Path.GetExtension(name)]);
    }

    /// <summary>Puts the clinic's words into the page, as text.</summary>
    private byte[] Fill(string page) => Encoding.UTF8.GetBytes(page
        .Replace("{{clinic}}", WebUtility.HtmlEncode(clinic.Name), StringComparison.Ordinal)
        .Replace("{{emergency}}", WebUtility.HtmlEncode(clinic.ToContacts().EmergencyNumber), StringComparison.Ordinal)
        .Replace("{{line}}", WebUtility.HtmlEncode(clinic.ToContacts().OncologyLine), StringComparison.Ordinal)
        .Replace("{{demonstration}}", clinic.Live ? "" : WebUtility.HtmlEncode(service.Texts[ReplyKey.Demonstration]), StringComparison.Ordinal));

    private static FrozenDictionary<string, byte[]> ReadFiles()
    {
        var assembly = typeof(WebChatEndpoints).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[ResourcePrefix.Length..], name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                var content = new byte[stream.Length];
                stream.ReadExactly(content);
                return content;
            });
    }
}
