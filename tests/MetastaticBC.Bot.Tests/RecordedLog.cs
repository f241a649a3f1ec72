using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace MetastaticBC.Bot.Tests;

/// <summary>Keeps what is logged, with the details of exceptions.</summary>
internal sealed class RecordedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    public string Text => string.Join('\n', _lines);

    public void Clear() => _lines.Clear();

    public ILogger CreateLogger(string categoryName) => new Recorder(_lines);

    public ILogger<T> CreateLogger<T>() => new Recorder<T>(_lines);

    public void Dispose()
    {
    }

    private class Recorder(ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");
    }

    private sealed class Recorder<T>(ConcurrentQueue<string> lines) : Recorder(lines), ILogger<T>;
}
