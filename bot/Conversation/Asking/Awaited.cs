using PartnershipBot.Interview;

namespace PartnershipBot.Conversation.Asking;

/// <summary>
/// What the next message is expected to say of an answer that was begun. Its text is what the dialog stores: <c>part:…</c>,
/// <c>confirm:…:…</c> or <c>changed</c>.
/// </summary>
internal abstract record Awaited
{
    private const string PartWord = "part";
    private const string ConfirmationWord = "confirm";
    private const string ChangedWord = "changed";

    /// <summary>Before what a confirmation does anew, when it advises to write something else.</summary>
    private const string WarnedWord = "Warned";

    private Awaited() { }

    /// <summary>One part of the answer, such as the day of a session that was rescheduled.</summary>
    /// <param name="Name">The part.</param>
    public sealed record Part(string Name) : Awaited
    {
        public override string ToString() => $"{PartWord}:{Name}";
    }

    /// <summary>A yes or a no to how the answer was understood.</summary>
    /// <param name="Again">Which of them begins the answer anew.</param>
    /// <param name="IsWarning">Whether it advises to write something else.</param>
    /// <param name="Key">What is confirmed.</param>
    public sealed record Confirmation(Again Again, bool IsWarning, string Key) : Awaited
    {
        public override string ToString() => $"{ConfirmationWord}:{(IsWarning ? WarnedWord : "")}{Again}:{Key}";
    }

    /// <summary>Which of two answers is kept: somebody else has given one meanwhile.</summary>
    public sealed record Changed : Awaited
    {
        public override string ToString() => ChangedWord;
    }

    /// <summary>What a stored text says; null when it says nothing that is known here.</summary>
    public static Awaited? Parse(string? text) =>
        text?.Split(':', 3) switch
        {
            [PartWord, { Length: > 0 } name] => new Part(name),
            [ConfirmationWord, var again, { Length: > 0 } key] when Reaction(again) is var (anew, isWarning) => new Confirmation(
                anew,
                isWarning,
                key
            ),
            [ChangedWord] => new Changed(),
            _ => null,
        };

    private static (Again Again, bool IsWarning)? Reaction(string text)
    {
        var isWarning = text.StartsWith(WarnedWord, StringComparison.Ordinal);
        var name = isWarning ? text[WarnedWord.Length..] : text;
        foreach (var again in Enum.GetValues<Again>())
        {
            if (again.ToString() == name)
            {
                return (again, isWarning);
            }
        }
        return null;
    }
}
