using PartnershipBot.Interview;

namespace PartnershipBot.Dialogs;

/// <summary>How a question ended, as the plain text that its waterfall receives.</summary>
internal static class Results
{
    public const string Answered = "answered";
    public const string Passed = "passed";

    private const string BackPrefix = "back:";

    /// <summary>« retour » at that question.</summary>
    public static string Back(Slot slot) => BackPrefix + slot;

    /// <summary>The question at which « retour » was said, or null.</summary>
    public static Slot? BackFrom(object? result) =>
        result is string text && text.StartsWith(BackPrefix, StringComparison.Ordinal) ? Slot.Parse(text[BackPrefix.Length..]) : null;
}
