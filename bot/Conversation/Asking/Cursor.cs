using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using PartnershipBot.Domain;
using PartnershipBot.Interview;

namespace PartnershipBot.Conversation.Asking;

/// <summary>
/// From where a stage is walked, as one plain text: <c>PJ16.0.1|1a2b3c4d</c>. The mark behind it stands for the stage's list
/// of questions: when an upgrade changes the list, a stored position no longer fits and is dropped.
/// </summary>
/// <param name="At">The place to start from; null is the beginning.</param>
/// <param name="Forced">Whether the question there is asked even if it is answered or was passed.</param>
internal sealed record Cursor(Slot? At, bool Forced)
{
    private const char Loose = '~';
    private const char OneByOne = '+';
    private const char OnForms = '=';

    /// <summary>Whether what could be proposed on one card is asked one by one.</summary>
    public bool Singly { get; init; }

    /// <summary>Whether the stage is answered on forms, of which the next follows by itself.</summary>
    public bool ByForm { get; init; }

    /// <summary>From the beginning, asking what is open.</summary>
    public static readonly Cursor Start = new(null, false);

    /// <summary>From that question, which is asked whatever is known of it.</summary>
    public static Cursor Ask(Slot slot) => new(slot, true);

    /// <summary>From that place, asking what is open.</summary>
    public static Cursor From(Slot slot) => new(slot, false);

    /// <summary>The cursor as a dialog keeps it.</summary>
    /// <param name="answers">Where the place may be that of one of several partners; null where it cannot.</param>
    public string Write(Stage stage, AnswerSheet? answers = null)
    {
        var ways = new string([
            .. new[] { (!Forced, Loose), (Singly, OneByOne), (ByForm, OnForms) }.Where(w => w.Item1).Select(w => w.Item2),
        ]);
        return $"{ways}{At?.Address(answers ?? AnswerSheet.Empty)}|{Mark(stage)}";
    }

    /// <summary>Whether a text is a cursor of the stage.</summary>
    public static bool Fits(Stage stage, object? text) => Read(stage, text, AnswerSheet.Empty) is not null;

    /// <summary>The cursor of a text, or null when it does not fit the stage; where its partner has left, what is open there is asked.</summary>
    public static Cursor? Read(Stage stage, object? text, AnswerSheet answers)
    {
        if (text is not string written || written.LastIndexOf('|') is not (>= 0 and var bar) || written[(bar + 1)..] != Mark(stage))
        {
            return null;
        }
        var address = written[..bar].TrimStart(Loose, OneByOne, OnForms);
        var ways = written[..(bar - address.Length)];
        var slot = Slot.Parse(address, answers);
        if (slot is null && Slot.QuestionOf(address) is { } question && stage.Flow.Contains(question))
        {
            return new Cursor(question.Group == QuestionGroup.Single ? new Slot(question) : null, false)
            {
                Singly = ways.Contains(OneByOne),
                ByForm = ways.Contains(OnForms),
            };
        }
        return address.Length > 0 && (slot is not { } at || !stage.Flow.Contains(at.Question))
            ? null
            : new Cursor(slot, slot is not null && !ways.Contains(Loose))
            {
                Singly = ways.Contains(OneByOne),
                ByForm = ways.Contains(OnForms),
            };
    }

    /// <summary>Of one stage, made once: each turn reads and writes the cursors of all that is open.</summary>
    private static string Mark(Stage stage) => Marks.GetValue(stage, MarkOf);

    private static readonly ConditionalWeakTable<Stage, string> Marks = [];

    private static string MarkOf(Stage stage) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', stage.Flow.Select(q => q.Id))))[..4]);
}
