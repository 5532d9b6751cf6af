using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PartnershipBot.Tests.Conversation;

/// <summary>The log of a program, as whoever runs it reads it.</summary>
internal sealed class TalkLog : ILoggerProvider
{
    private readonly ConcurrentQueue<Line> _lines = new();

    public IReadOnlyList<Line> Lines => [.. _lines];

    /// <summary>The lines that somebody has to look at: errors, and whatever tells of an exception.</summary>
    public IReadOnlyList<string> Alarms =>
        [.. _lines.Where(l => l.Level >= LogLevel.Error || l.Exception is not null).Select(l => l.ToString())];

    /// <summary>The lines since this was asked last, which are forgotten.</summary>
    public IReadOnlyList<Line> Take()
    {
        var taken = new List<Line>();
        while (_lines.TryDequeue(out var line))
        {
            taken.Add(line);
        }
        return taken;
    }

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void Dispose() { }

    public sealed record Line(LogLevel Level, string Category, string Text, Exception? Exception)
    {
        public override string ToString() => $"{Level} {Category}: {Text} {Exception}";
    }

    private sealed class Writer(TalkLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            if (IsEnabled(logLevel))
            {
                log._lines.Enqueue(new Line(logLevel, category, formatter(state, exception), exception));
            }
        }
    }
}
