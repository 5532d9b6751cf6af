using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Taking;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Asides;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>What is said around an answer at the question that waits, and what is said of other answers meanwhile.</summary>
/// <param name="answering">Reads a value against the record.</param>
internal sealed class Corrections(Answering answering)
{
    private static readonly (char Open, char Close)[] Quotes = [('«', '»'), ('“', '”'), ('"', '"')];

    /// <summary>Finds which answer a correction is about.</summary>
    public Repairs Repairs { get; } = new(answering);

    /// <summary>Two corrections in one sentence.</summary>
    public SeveralRepairs Several => new(Repairs, answering);

    /// <summary>What a text corrects; null when it corrects nothing that is there.</summary>
    public async Task<Repair?> FindAsync(DialogContext dc, string text, CancellationToken ct) =>
        RepairReader.Read(text) is { } said ? await Repairs.FindAsync(dc, said, ct) : null;

    /// <summary>« Changer la commune », where nothing waits: the answer that is named is asked anew, or it is told why it stays.</summary>
    public async Task<bool> WhereNothingWaitsAsync(DialogContext dc, string text, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Current is null || RepairReader.Read(text) is not { IsSure: true, Places.Count: > 0 } said)
        {
            return false;
        }
        if (CardTarget.StageOf(dc) is null)
        {
            // Nothing can be asked at present: the request to change it says why.
            turn.Hear($"{turn.Texts.Say("buttonEdit")} {turn.Texts.Label(said.Places[0])}");
            return false;
        }
        if (await Repairs.FindAsync(dc, said, ct) is not { } repair)
        {
            return false;
        }
        await Repairs.RunAsync(dc, repair, ct);
        return true;
    }

    /// <summary>
    /// The answer alone, without what only leads to it: « finalement X », « titre : X », « “X” »; null when nothing does, or when the
    /// question takes what was said only whole, as « non mesuré ».
    /// </summary>
    public async Task<string?> AloneAsync(Turn turn, Slot slot, string text, CancellationToken ct) =>
        (
            RepairReader.Rather(text)
            ?? LabelledParts.OwnOf(text, slot.Question)
            ?? (slot.Question.Kind == AnswerKind.Text ? Unquoted(text) : null)
        )
            is { } alone
        && await answering.ReadAsync(turn, slot, new Draft(alone, turn.Today), ct) is not Outcome.Refused
            ? alone
            : null;

    /// <summary>
    /// Two corrections in one sentence, or one of another answer while a yes is awaited: « la commune c’est Marnes et le contact Mme
    /// Petit ». False when neither was said.
    /// </summary>
    public async Task<bool> MeanwhileAsync(DialogContext dc, Waiting waiting, Slot slot, string text, CancellationToken ct)
    {
        var said = RepairReader.Read(text);
        if (!waiting.IsBegun)
        {
            return (!waiting.TakesAnyWords || said is { IsSure: true }) && await Several.RunAsync(dc, text, ct);
        }
        if (
            PendingDraft.Waiting(dc.ActiveDialog) is not Awaited.Confirmation
            || said is not { IsSure: true }
            || (said.Places.Count == 0 && said.Old is null)
            || await Repairs.FindAsync(dc, said, ct) is not { IsSure: true } other
            || other.Place == slot
        )
        {
            return false;
        }
        PendingDraft.Clear(dc.ActiveDialog);
        await Repairs.RunAsync(dc, other, ct);
        return true;
    }

    private static string? Unquoted(string text)
    {
        var trimmed = text.Trim(' ', '\u00A0', '\u202F', '.');
        return
            Array.Exists(Quotes, q => trimmed.Length > 2 && trimmed[0] == q.Open && trimmed[^1] == q.Close)
            && trimmed[1..^1].Trim(' ', '\u00A0', '\u202F') is { Length: > 0 } inside
            && !Quotes.Any(q => inside.Contains(q.Open) || inside.Contains(q.Close))
            ? inside
            : null;
    }
}
