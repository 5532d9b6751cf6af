using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Reminders;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Start;

/// <summary>« Partenariat d’exemple », in Development: a fictional school’s partnership with every answer, signed.</summary>
internal sealed class ExampleRequest(RemindersOnDemand reminders) : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Example];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        if (!reminders.IsForDevelopers)
        {
            return false;
        }
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        await NameLibraryAsync(turn, ct);
        var answers = Sample.Read("school").With([new(Fields.PartnerId, Guid.CreateVersion7(turn.Now).ToString("N"))]);
        var id = Guid.CreateVersion7(turn.Now).ToString("N");
        var partnership = turn.Beginning with { Id = id, Status = PartnershipStatus.Active, Answers = answers };
        turn.Save(null, partnership, Deed.Example, new Dictionary<string, object?>(answers.Values!));
        turn.Work.PutNew(RowKeys.Version(partnership.Id, 1), PartnershipRows.Write(turn.Current!));
        SignedText.Keep(turn, turn.Current!, 1);
        await PartnerProfiles.SaveAsync(turn, ct);
        await dc.Context.SendAsync(AgreementCard.For(turn.CardContext, turn.Current!, turn.Library, partnership.OwnerName), ct);
        return true;
    }

    /// <summary>Gives the library what the example says of it, where nobody has said otherwise: what is signed has no blanks.</summary>
    private static async Task NameLibraryAsync(Turn turn, CancellationToken ct)
    {
        await turn.ReadLibraryAsync(ct);
        var said = Sample.Read("library").Values.Where(a => !turn.Library.Has(a.Key)).ToDictionary(a => a.Key, a => (object?)a.Value);
        if (said.Count > 0)
        {
            await turn.SaveLibraryAsync(said, ct);
        }
    }
}
