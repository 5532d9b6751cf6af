using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.People;

namespace PartnershipBot.Features.Agreements.Signatures;

/// <summary>
/// Notes what became of somebody's signature. With the last one that the convention needs its day is known, and what follows from a
/// signature follows.
/// </summary>
internal static class SignatureNews
{
    /// <summary>Answers in which somebody may tell of a signature and mean it as an answer.</summary>
    private static readonly IReadOnlyList<AnswerKind> InFreeWords =
    [
        AnswerKind.Text,
        AnswerKind.LongText,
        AnswerKind.List,
        AnswerKind.Criterion,
    ];

    /// <summary>Whether signatures of it can be noted: a convention that is to be signed, or an amendment.</summary>
    public static bool AreAwaited(Partnership partnership) =>
        partnership is { DiscardedAt: null }
        && (
            partnership.IsBeingAmended
            || (
                !partnership.IsSigned
                && partnership.Status
                    is PartnershipStatus.AgreementDrafting
                        or PartnershipStatus.AwaitingApproval
                        or PartnershipStatus.AwaitingSignature
            )
        );

    /// <summary>Takes a sentence while nothing waits: of the partnership worked on, or of the only one where that person signs.</summary>
    public static async Task<bool> FindsAsync(DialogContext dc, string text, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (!turn.Scope.IsPersonal || SigningReader.Read(text, turn.Today) is not { } told)
        {
            return false;
        }
        if (turn.Current is { } current && Meant(current, told).Count > 0)
        {
            return await TakesAsync(dc, current, told, ct);
        }
        if (!told.IsEverybody && (await turn.AllAsync(ct)).Where(p => Meant(p, told).Count > 0).Take(2).ToList() is [var only])
        {
            turn.Choose(only);
            return await TakesAsync(dc, only, told, ct);
        }
        // What was sent to somebody, and whom one spoke to, may be an exchange with a partner.
        return told.What is not (SignatureEvent.Sent or SignatureEvent.Reminded)
            && turn.Current is { } open
            && AreAwaited(open)
            && await TakesAsync(dc, open, told, ct);
    }

    /// <summary>Takes a sentence while a card waits, or a question that it does not answer.</summary>
    public static async Task<bool> OverhearsAsync(DialogContext dc, Slot? slot, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        return turn.Current is { } current
            && (
                slot is not { } waiting
                || waiting.Question.Column is Fields.SignedOn or Fields.AmendmentSignedOn
                || !InFreeWords.Contains(waiting.Question.Kind)
            )
            && SigningReader.Read(turn.Incoming.Text, turn.Today) is { } told
            && Meant(current, told).Count > 0
            && await TakesAsync(dc, current, told, ct);
    }

    /// <summary>Those of whom something can still be noted and of whom the sentence tells.</summary>
    private static IReadOnlyList<SignatureLine> Meant(Partnership partnership, SigningReading told)
    {
        var lines = SignatureList.Of(partnership.Answers, SignatureList.FieldOf(partnership));
        if (!AreAwaited(partnership))
        {
            // Once it is signed, a visa may still come, and the original of which there was a copy.
            lines = partnership is { IsSigned: true, DiscardedAt: null }
                ? [.. lines.Where(l => l is { IsVisa: true } or { Mark.IsCopy: true })]
                : [];
        }
        if (
            !told.IsEverybody
            && CoPartners.AreSeveral(partnership.Answers)
            && NamedPartner.Find(told.Who, partnership.Answers) is { } partner
            && CoPartners.View(partnership.Answers, partner).Text(Fields.PartnerName) is { } name
            && lines.Where(l => l.Party == name && !l.IsVisa).ToList() is { Count: > 0 } own
        )
        {
            // « L’EHPAD a signé »: whoever signs for it.
            return own;
        }
        if (
            !told.IsEverybody
            && CoPartners.AreSeveral(partnership.Answers)
            && AmendedPartners.In(told.Who, partnership.Answers) is var (who, at)
        )
        {
            // « La directrice de l’EHPAD »: the one of that partner, where others have one too.
            var party = CoPartners.View(partnership.Answers, at).Text(Fields.PartnerName);
            return SigningReader.Meant([.. lines.Where(l => l.Party == party)], who, party);
        }
        return told.IsEverybody ? lines : SigningReader.Meant(lines, told.Who, partnership.Answers.Text(Fields.PartnerName));
    }

    private static async Task<bool> TakesAsync(DialogContext dc, Partnership partnership, SigningReading told, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var lines = SignatureList.Of(partnership.Answers, SignatureList.FieldOf(partnership));
        var meant = Meant(partnership, told);
        if (told.On > turn.Today)
        {
            await dc.Context.SendAsync(turn.Texts.Say("dateInFuture"), ct);
            await CardTarget.GoOnAsync(dc, ct);
        }
        else if (
            meant.Count == 0
            || (meant.Count > 1 && !told.IsEverybody && !(meant is [var one, var other] && one.IsSamePersonAs(other)))
        )
        {
            await dc.Context.SendAsync(
                turn.Texts.Say(
                    lines.Count == 0 ? "signaturesNobody"
                        : meant.Count == 0 ? "signatureOfWhom"
                        : "signatureOfWhich",
                    ("who", told.Who),
                    ("names", string.Join(" ; ", (meant.Count == 0 ? lines : meant).Select(l => SignatureWords.Name(l, turn.Texts))))
                ),
                ct
            );
            await CardTarget.GoOnAsync(dc, ct);
        }
        else
        {
            await NoteAsync(dc, partnership, meant, told.What, told.On ?? turn.Today, told.Reason, ct);
        }
        return true;
    }

    /// <summary>Notes it, says what is still missing, and signs the convention when nothing is.</summary>
    public static async Task NoteAsync(
        DialogContext dc,
        Partnership partnership,
        IReadOnlyList<SignatureLine> meant,
        SignatureEvent what,
        DateOnly on,
        string? reason,
        CancellationToken ct
    )
    {
        var turn = Turn.Of(dc.Context);
        var field = SignatureList.FieldOf(partnership);
        var changes = new Dictionary<string, object?>
        {
            [field] = SignatureList.After(partnership.Answers, field, meant, what, on, reason),
        };
        turn.Save(partnership, partnership with { Answers = partnership.Answers.With(changes) }, Deed.Sign, changes);
        var after = turn.Current!;
        var texts = turn.Texts;
        var noted = SignatureList
            .Of(after.Answers, field)
            .Where(line => meant.Any(m => m.Who.Name == line.Who.Name && m.Mark.Party == line.Mark.Party))
            .ToList();
        var said = string.Join(
            '\n',
            noted.Select(line =>
                texts.Say("signatureNoted", ("who", SignatureWords.Name(line, texts)), ("state", SignatureWords.State(line, null, texts)))
            )
        );
        var isSigned = SignatureList.LastOn(after.Answers, field) is not null && AreAwaited(after);
        if (isSigned && what is SignatureEvent.Signed or SignatureEvent.Copied)
        {
            await dc.Context.SendAsync($"{said}\n{texts.Say("signaturesComplete")}", ct);
            await SignAsync(dc, after, ct);
            return;
        }
        var missing = AreAwaited(after) ? SignatureWords.Missing(SignatureList.Missing(after.Answers, field), texts) : "";
        string?[] parts = [said, missing, what == SignatureEvent.Refused ? texts.Say("signatureRefusedNext") : null];
        await dc.Context.SendAsync(string.Join('\n', parts.Where(part => !string.IsNullOrEmpty(part))), ct, texts.Say("buttonSignatures"));
        await CardTarget.GoOnAsync(dc, ct);
    }

    /// <summary>The day of the last signature answers the question when all had signed, with its warnings.</summary>
    private static async Task SignAsync(DialogContext dc, Partnership partnership, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var question = partnership.IsBeingAmended ? AmendmentQuestions.SignedOn : AgreementQuestions.SignedOn;
        await dc.CancelAllDialogsAsync(ct);
        if (!partnership.IsBeingAmended && Walk.MissingForSignature(turn.Answers, turn.Library).Any())
        {
            await new SignRequest().RunAsync(dc, new Asked(), ct);
            return;
        }
        turn.Opening = turn.Texts.Value(SignatureList.LastOn(partnership.Answers, SignatureList.FieldOf(partnership))!.Value);
        await dc.BeginDialogAsync(DialogIds.Edit, question, ct);
    }
}
