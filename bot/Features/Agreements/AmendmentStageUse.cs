using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Interview;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Agreements;

/// <summary>
/// The amendment: it waits for its approval or its signature once nothing more is asked, and holds from its signature on.
/// </summary>
internal sealed class AmendmentStageUse() : StageUse(AmendmentStage.Stage)
{
    public override async Task AnsweredAsync(Turn turn, Question question, Partnership before, CancellationToken ct)
    {
        if (
            question.Column == Fields.AmendmentSignedOn
            && turn.Current is { Status: PartnershipStatus.Active } amended
            && before.Status != PartnershipStatus.Active
        )
        {
            Record(turn, before, amended, await SheetsAsync(turn, before, amended, ct));
            if (turn.Current!.PartnerIds.Except(before.PartnerIds).ToList() is { Count: > 0 } joined)
            {
                // Whoever joined by the amendment has a sheet in the library’s list from now on.
                await PartnerProfiles.SaveAsync(turn, ct, joined);
            }
        }
    }

    public override async Task<bool> EndsAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Current is not { IsSigned: true } partnership)
        {
            return false;
        }
        if (partnership.IsBeingAmended)
        {
            Confirm(turn, partnership);
            await ShowAsync(dc.Context, ct);
            return true;
        }
        await dc.Context.SendAsync(turn.Texts.Say("amendmentApplied"), ct);
        await AgreementStageUse.ShowAsync(dc.Context, ct);
        return true;
    }

    public override Task ConfirmedAsync(DialogContext dc, Partnership before, CancellationToken ct) => ShowAsync(dc.Context, ct);

    /// <summary>The amendment with before and after.</summary>
    public static Task ShowAsync(ITurnContext context, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        return context.SendAsync(AmendmentCard.For(turn.CardContext, turn.Current!), ct);
    }

    /// <summary>Once nothing more is asked, an amendment waits for its approval or its signature.</summary>
    private void Confirm(Turn turn, Partnership partnership)
    {
        var validated = Consequences.Validated(partnership, Stage, turn.Library, turn.Today);
        if (validated.Status != partnership.Status)
        {
            turn.Save(partnership, validated, Deed.Confirm(Stage.Id), new Dictionary<string, object?>());
        }
    }

    /// <summary>The sheets in the library’s list of those that join, as they are today, by the name under which each joins.</summary>
    private static async Task<IReadOnlyDictionary<string, KnownPartner>> SheetsAsync(
        Turn turn,
        Partnership before,
        Partnership amended,
        CancellationToken ct
    )
    {
        var sheets = new Dictionary<string, KnownPartner>(StringComparer.Ordinal);
        foreach (var view in CoPartners.Views(amended.Answers))
        {
            var id = view.Text(Fields.PartnerId);
            if (view.Text(Fields.PartnerName) is not { } name || (id is not null && before.PartnerIds.Contains(id)))
            {
                continue;
            }
            var sheet =
                await turn.PartnerAsync(id, ct)
                ?? (await turn.PartnersAsync(ct)).FirstOrDefault(p => TypedText.Fold(p.Name) == TypedText.Fold(name));
            if (sheet is not null)
            {
                sheets[name] = sheet;
            }
        }
        return sheets;
    }

    private static void Record(Turn turn, Partnership before, Partnership partnership, IReadOnlyDictionary<string, KnownPartner> sheets)
    {
        var number = partnership.Answers.Whole(Fields.Amendments) ?? 1;
        var columns = Records.Own(partnership.Answers, "amendment_");
        columns["changes"] = partnership.Answers.Text(Fields.Adjustments) ?? "[]";
        columns["version"] = number + 1;
        if (before.Answers.Text(Fields.CoPartners) is { } others)
        {
            // Each of them has approved it on a day of its own.
            columns[Fields.CoPartners] = others;
        }
        turn.Work.PutNew(RowKeys.Amendment(partnership.Id, number), Records.Stamped(turn, columns));
        var cleared = partnership.Answers.Clearing("amendment_");
        cleared[Fields.CoPartners] = CoPartners.Each(partnership.Answers, Settled);
        turn.Save(partnership, partnership with { Answers = partnership.Answers.With(cleared) }, Deed.Amend, cleared);
        turn.Work.PutNew(RowKeys.Version(partnership.Id, number + 1), PartnershipRows.Write(turn.Current!));
        SignedText.Keep(turn, turn.Current!, number + 1);
        SignedText.KeepAmendment(turn, before, number, partnership.Answers.Date(Fields.AmendedOn) ?? turn.Today);

        Dictionary<string, object?> Settled(AnswerSheet facts)
        {
            var changes = facts.Clearing("amendment_");
            if (facts.Text(Fields.PartnerName) is { } name && sheets.TryGetValue(name, out var sheet))
            {
                // Its sheet may have been corrected since the amendment was drafted.
                foreach (var (field, value) in sheet.Known())
                {
                    changes[field] = value;
                }
            }
            else if (!facts.Has(Fields.PartnerId))
            {
                changes[Fields.PartnerId] = Guid.CreateVersion7(turn.Now).ToString("N");
            }
            return changes;
        }
    }
}
