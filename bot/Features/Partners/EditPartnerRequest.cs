using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Features.Contact;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Partners;

/// <summary>« Modifier le partenaire … »: what is known of it, each line to be corrected; « nouveau contact » asks for one at once.</summary>
internal sealed class EditPartnerRequest : Request
{
    private const string Edit = "buttonEditPartner";
    private const string Contact = "buttonNewContact";

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.EditPartner];

    public override IReadOnlyList<string> Titles => [Edit, Contact];

    public override IReadOnlyList<string> TitlesWithSubject => [Edit, Contact];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var line = asked.Title == Edit ? Named(asked.Subject) : null;
        if (await PartnerList.MeantAsync(turn, line is null ? asked : asked with { Subject = "" }, ct) is not { } partner)
        {
            return await PartnerList.NobodyAsync(dc, asked, ct);
        }
        await dc.CancelAllDialogsAsync(ct);
        var question = asked.Title == Contact ? ContactQuestions.PartnerContactPerson : line ?? asked.Card?.Text(DataKeys.Slot);
        if (question is null)
        {
            await dc.Context.SendAsync(EditPartnerCard.For(turn.CardContext, partner), ct);
        }
        else if (EditPartnerDialog.CanAsk(question))
        {
            await dc.BeginDialogAsync(EditPartnerDialog.Name, EditPartnerDialog.Options(partner.Id, question), ct);
        }
        else
        {
            await CardReplies.UnexpectedAsync(dc, ct);
        }
        return true;
    }

    /// <summary>The question of the sheet that bears a name: « modifier le partenaire commune ».</summary>
    private static string? Named(string label) =>
        PartnerCard
            .Profile.Prepend(ContactQuestions.PartnerName)
            .FirstOrDefault(id => Enum.GetValues<Lang>().Any(lang => TypedText.Fold(new Texts(lang).Label(id)) == label));
}
