using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;
using PartnershipBot.Reminders;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Partenariat d’exemple », in Development: a fictional school’s partnership with every answer, signed.</summary>
internal sealed class ExampleRequest(ReminderDesk desk) : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Example];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        if (!desk.IsForDevelopers)
        {
            return false;
        }
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        turn.Choose(null);
        var answers = Sample.Read("school").With([new(Fields.PartnerId, Guid.CreateVersion7(turn.Now).ToString("N"))]);
        var partnership = turn.Shown with { Id = Guid.CreateVersion7(turn.Now).ToString("N"), Status = PartnershipStatus.Active, Answers = answers };
        turn.Save(partnership, "example", new Dictionary<string, object?>(answers.Values!));
        turn.Work.PutNew(RowKeys.Version(partnership.Id, 1), PartnershipRows.Write(turn.Current!));
        await Answering.SavePartnerAsync(turn, ct);
        await dc.Context.SendAsync(AgreementCard.For(turn.CardContext, turn.Current!, turn.Library, partnership.OwnerName), ct);
        return true;
    }
}
