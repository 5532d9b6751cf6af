using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.PersonalData;

/// <summary>« Effacer mes données », « supprimer le contact de l’école Jean-Macé », « effacer la bibliothèque »: asked twice.</summary>
internal sealed class EraseRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.EraseMyData, Command.EraseContact, Command.EraseLibrary];

    public override IReadOnlyList<string> TitlesWithSubject => ["verbEraseContact"];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.Command == Command.EraseMyData)
        {
            return await BeginAsync(dc, new ErasureAsked(ErasureKind.Person, ""), ct);
        }
        if (asked.Command == Command.EraseLibrary)
        {
            return turn.AnswersForLibrary
                ? await BeginAsync(dc, new ErasureAsked(ErasureKind.Library, ""), ct)
                : await RefuseAsync(dc, Sentences.Say(turn.Texts, "eraseLibraryNotYou"), ct);
        }
        var named = asked.Subject.Length > 0 ? asked.Subject : ErasedContactReader.Partner(turn.Incoming.Text) ?? "";
        var partner = named.Length == 0 ? await turn.PartnerAsync(turn.Current?.PartnerId, ct) : Named(await turn.PartnersAsync(ct), named);
        return partner is null ? await RefuseAsync(dc, turn.Texts.Say("eraseContactWho"), ct)
            : (await ErasurePreview.ContactsAsync(turn, partner, ct)).Names.Count == 0
                ? await RefuseAsync(dc, Sentences.Say(turn.Texts, "eraseContactNone", ("partner", partner.Name)), ct)
            : await BeginAsync(dc, new ErasureAsked(ErasureKind.Contact, partner.Id), ct);
    }

    private static KnownPartner? Named(IReadOnlyList<KnownPartner> partners, string said) =>
        partners.FirstOrDefault(p => CommandForms.Plain(p.Name) == CommandForms.Plain(said))
        ?? (NameMatcher.BestMatch(said, [.. partners.Select(p => p.Name)]) is { } nearest ? partners[nearest] : null);

    private static async Task<bool> BeginAsync(DialogContext dc, ErasureAsked asked, CancellationToken ct)
    {
        await dc.BeginDialogAsync(EraseDialog.Name, asked, ct);
        return true;
    }

    private static async Task<bool> RefuseAsync(DialogContext dc, string why, CancellationToken ct)
    {
        await dc.Context.SendAsync(why, ct);
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }
}
