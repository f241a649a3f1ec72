using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>Reads a message with files from a form. The files are not read, for the bot can't.</summary>
internal static class UploadBody
{
    /// <summary>Null where the body is no form or its activity is none. Files alone are a message without text.</summary>
    /// <param name="userId">Who sends files alone.</param>
    public static async ValueTask<Activity?> ReadAsync(HttpRequest request, string? userId)
    {
        if (await FormAsync(request) is not { } form)
            return null;
        if (form.Files.GetFile("activity") is not { } part)
            return new Activity { Type = ActivityTypes.Message, From = new ChannelAccount { Id = userId } };
        await using var body = part.OpenReadStream();
        return await ActivityBody.ReadAsync(body, request.HttpContext.RequestAborted);
    }

    private static async ValueTask<IFormCollection?> FormAsync(HttpRequest request)
    {
        try
        {
            return request.HasFormContentType ? await request.ReadFormAsync(request.HttpContext.RequestAborted) : null;
        }
        catch (Exception fault) when (fault is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            // No boundary, or the form stops in its middle. A body over the limit is the server's to answer.
            return null;
        }
    }
}
