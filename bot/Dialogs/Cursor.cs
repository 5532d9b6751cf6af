using System.Security.Cryptography;
using System.Text;
using PartnershipBot.Interview;

namespace PartnershipBot.Dialogs;

/// <summary>
/// From where a stage is walked, as one plain text: <c>PJ16.0.1|1a2b3c4d</c>. The mark behind it stands for the stage's list
/// of questions: when an upgrade changes the list, a stored position no longer fits and is dropped.
/// </summary>
/// <param name="At">The place to start from; null is the beginning.</param>
/// <param name="Forced">Whether the question there is asked even if it is answered or was passed.</param>
internal sealed record Cursor(Slot? At, bool Forced)
{
    private const char Loose = '~';

    /// <summary>From the beginning, asking what is open.</summary>
    public static readonly Cursor Start = new(null, false);

    /// <summary>From that question, which is asked whatever is known of it.</summary>
    public static Cursor Ask(Slot slot) => new(slot, true);

    /// <summary>From that place, asking what is open.</summary>
    public static Cursor From(Slot slot) => new(slot, false);

    public string Write(Stage stage) => $"{(Forced ? "" : Loose)}{At}|{Mark(stage)}";

    /// <summary>The cursor of a text, or null when it does not fit the stage.</summary>
    public static Cursor? Read(Stage stage, object? text)
    {
        if (text is not string written || written.LastIndexOf('|') is not (>= 0 and var bar) || written[(bar + 1)..] != Mark(stage))
        {
            return null;
        }
        var loose = written[0] == Loose;
        var address = written[(loose ? 1 : 0)..bar];
        return address.Length == 0 ? Start
            : Slot.Parse(address) is { } slot && stage.Flow.Contains(slot.Question) ? new Cursor(slot, !loose)
            : null;
    }

    private static string Mark(Stage stage) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', stage.Flow.Select(q => q.Id))))[..4]);
}
