using MetastaticBC.Answers;
using MetastaticBC.Bot.Channels;
using MetastaticBC.Bot.Channels.BotFramework;
using MetastaticBC.Bot.Channels.DirectLine;
using MetastaticBC.Bot.Channels.WebChat;
using MetastaticBC.Bot.Conversations;
using MetastaticBC.Bot.Turns;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Editorial;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MetastaticBC.Bot;

/// <summary>Puts the web host together.</summary>
public static class BotHost
{
    /// <summary>Bytes of a request; the longest message a person writes is far below it.</summary>
    private const long MaximumBody = 256 * 1024;

    /// <summary>A client that answers no ping within the same time again is gone.</summary>
    private static readonly TimeSpan SilenceBeforePing = TimeSpan.FromSeconds(30);

    /// <param name="args">ASP.NET Core's settings, such as <c>--urls</c>, and the bot's own.</param>
    /// <param name="others">Puts services in the place of the host's own, such as the way to the world outside.</param>
    /// <exception cref="SettingsException">Some setting can't be used; the message names all of them.</exception>
    public static WebApplication Create(string[] args, TimeProvider clock, Action<IServiceCollection>? others = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var settings = BotSettings.Read(builder.Configuration);
        if (ListenAddresses.Faults(builder.Configuration, settings.Clinic.Live).ToList() is { Count: > 0 } faults)
            throw new SettingsException(faults);
        if (!ListenAddresses.AreSet(builder.Configuration))
            builder.WebHost.UseUrls(ListenAddresses.Default);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = MaximumBody;
        });

        // Standard output belongs to results.
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);

        // An address in use is told in a sentence by the command, not by the framework in a stack trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        AddServices(builder.Services, settings, clock);
        others?.Invoke(builder.Services);
        return Map(builder.Build(), settings);
    }

    private static void AddServices(IServiceCollection services, BotSettings settings, TimeProvider clock)
    {
        services.AddSingleton(clock);
        services.AddSingleton(settings.Clinic);
        services.AddSingleton(provider => OpenKnowledge(settings, clock, provider.GetRequiredService<ILogger<AnswerEngine>>()));
        services.AddSingleton<ConversationMemory>();
        services.AddSingleton<BotMeter>();
        services.AddSingleton(new TurnLanes());
        services.AddHostedService<TurnDrain>();
        services.AddSingleton<ITurnHandler, TurnHandler>();
        services.AddBotFramework(settings);
        services.AddDirectLine(settings, clock);
        services.AddSingleton<WebChatEndpoints>();
        services.AddHealthChecks().AddCheck<KnowledgeHealth>("knowledge");
    }

    private static WebApplication Map(WebApplication app, BotSettings settings)
    {
        if (!settings.Clinic.Live)
            BotLog.Demonstration(app.Logger);
        app.Services.GetRequiredService<AnswerService>();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = SilenceBeforePing, KeepAliveTimeout = SilenceBeforePing });
        app.UseCors();
        app.MapBotFramework(settings);
        app.Services.GetRequiredService<DirectLineEndpoints>().Map(app);
        app.Services.GetRequiredService<WebChatEndpoints>().Map(app);
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        return app;
    }

    /// <summary>Broken knowledge leaves a host that says it is not ready and gives the safety replies.</summary>
    private static AnswerService OpenKnowledge(BotSettings settings, TimeProvider clock, ILogger log)
    {
        var start = clock.GetTimestamp();
        var load = KnowledgeBase.Open(settings.KnowledgeFolder);
        var service = new AnswerService(AnswerEngine.Over(load.Knowledge, settings.Answers), settings.Clinic);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        foreach (var problem in load.Problems.Concat(new ReviewCheck(settings.Answers.RequireReview).Problems(load.Knowledge.Documents, today)))
            BotLog.KnowledgeProblem(log, problem.ToString());
        foreach (var problem in ContactChecks.Problems(settings.Clinic, today))
            BotLog.ContactProblem(log, problem.WhatToDo);
        if (!load.IsUsable)
            BotLog.NotReady(log, settings.KnowledgeFolder);
        BotLog.KnowledgeOpened(log, load.Knowledge.Version, load.Knowledge.Documents.Count, load.Knowledge.Passages.Count, load.Problems.Count,
            Math.Round(clock.GetElapsedTime(start).TotalMilliseconds));
        return service;
    }

    /// <summary>Ready once there is something to answer from.</summary>
    private sealed class KnowledgeHealth(AnswerService service) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(service.Engine.Knowledge.Documents.Count > 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
    }
}
