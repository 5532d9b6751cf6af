using System.Globalization;
using System.Text;

namespace PartnershipBot.Storage.Rows;

/// <summary>
/// The activities that a conversation has handled: those of the last day, so that none is handled twice however late it comes
/// again, and at least the last ones. Of each its print and its minute; of the last ones also the mark of their attempt.
/// </summary>
public sealed class HandledActivities
{
    private const int WithNonce = 32;

    // Some 20 characters each: they fit in a column.
    private const int Most = 1000;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private readonly List<Entry> _entries = [];

    private readonly record struct Entry(string Print, long Minute, string Nonce);

    /// <summary>What was written; whatever is not of that form is left out.</summary>
    public static HandledActivities Read(string? text)
    {
        var handled = new HandledActivities();
        foreach (var entry in (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (
                entry.Split(':') is [var print, var minute, var nonce]
                && long.TryParse(minute, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var at)
            )
            {
                handled._entries.Add(new Entry(print, at, nonce));
            }
        }
        return handled;
    }

    /// <summary>Whether the activity was handled: the mark of the attempt that did, empty when that is long ago; null when not.</summary>
    public string? NonceOf(string activityId)
    {
        var print = TextPrint.Of(activityId);
        var found = _entries.FindLastIndex(entry => entry.Print == print);
        return found < 0 ? null : _entries[found].Nonce;
    }

    /// <summary>Whether the attempt of that mark was one of the last.</summary>
    public bool Knows(string nonce) => nonce.Length > 0 && _entries.Exists(entry => entry.Nonce == nonce);

    public void Add(string activityId, string nonce, DateTimeOffset now)
    {
        _entries.Add(new Entry(TextPrint.Of(activityId), MinuteOf(now), nonce));
        if (_entries.Count > WithNonce)
        {
            _entries[^(WithNonce + 1)] = _entries[^(WithNonce + 1)] with { Nonce = "" };
        }

        var oldest = MinuteOf(now - Kept);
        _entries.RemoveAll(entry => entry.Nonce.Length == 0 && entry.Minute < oldest);
        _entries.RemoveRange(0, Math.Max(0, _entries.Count - Most));
    }

    public string Write()
    {
        var text = new StringBuilder(_entries.Count * 24);
        foreach (var entry in _entries)
        {
            text.Append(CultureInfo.InvariantCulture, $"{entry.Print}:{entry.Minute:x}:{entry.Nonce} ");
        }

        return text.ToString().TrimEnd();
    }

    private static long MinuteOf(DateTimeOffset time) => time.ToUnixTimeSeconds() / 60;
}
