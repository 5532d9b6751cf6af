using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Support;

/// <summary>
/// « Envoyée », « Réponse reçue », « Voir le courrier » of a request to the département’s service. Typed, they are followed by its
/// number or by what it is about, when there are several.
/// </summary>
internal sealed class AppealStepRequest : Request
{
    private const string Sent = "buttonRequestSent";
    private const string Answered = "buttonRequestAnswered";
    private const string Letter = "buttonRequestLetter";

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.AppealSent, Cards.Verbs.AppealAnswered, Cards.Verbs.AppealLetter];

    public override IReadOnlyList<string> Titles => [Sent, Answered, Letter];

    public override IReadOnlyList<string> TitlesWithSubject => Titles;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var action =
            asked.Title
            ?? asked.Card?.Verb switch
            {
                Cards.Verbs.AppealSent => Sent,
                Cards.Verbs.AppealAnswered => Answered,
                _ => Letter,
            };
        var (request, isClear) = asked.Card is { } card
            ? (await Appeals.FindAsync(turn, card.PartnershipId, card.Text(DataKeys.Request), ct), true)
            : await TypedAsync(turn, action, asked.Subject, ct);
        if (!isClear)
        {
            await dc.Context.SendAsync(turn.Texts.Say("requestWhich"), ct);
        }
        else if (request is null && asked.Card is not null)
        {
            await CardReplies.NotAvailableAsync(dc, ct);
            return true;
        }
        else if (request is not null)
        {
            await ActAsync(dc, turn, request, action, ct);
            if (action == Letter)
            {
                await dc.RepromptDialogAsync(ct);
                return true;
            }
        }
        await AppealsRequest.ShowAsync(dc, asked, ct);
        await dc.RepromptDialogAsync(ct);
        return true;
    }

    private static async Task ActAsync(DialogContext dc, Turn turn, Appeal request, string action, CancellationToken ct)
    {
        if (action == Letter)
        {
            if (await turn.FindAsync(request.PartnershipId, ct) is { } partnership)
            {
                await AppealLetters.ShowAsync(dc.Context, partnership, request, ct);
            }
            return;
        }
        var to = action == Sent ? AppealStatus.Sent : AppealStatus.Answered;
        if (request.Status >= to)
        {
            await dc.Context.SendAsync(turn.Texts.Say("alreadyHandled"), ct);
            return;
        }
        Appeals.Advance(turn, request, to);
        await dc.Context.SendAsync(
            turn.Texts.Say(action == Sent ? "requestMarkedSent" : "requestMarkedAnswered", ("date", turn.Today)),
            ct
        );
    }

    /// <summary>The request that was meant; not clear when several may be, nothing when there is none.</summary>
    private static async Task<(Appeal? Request, bool IsClear)> TypedAsync(Turn turn, string action, string subject, CancellationToken ct)
    {
        var pending = await Appeals.PendingAsync(turn, ct);
        if (int.TryParse(subject, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number >= 1 && number <= pending.Count ? (pending[number - 1], true) : (null, false);
        }
        var names = subject.Length == 0 ? [] : (await turn.AllAsync(ct)).ToDictionary(p => p.Id, p => p.Name);
        var meant = pending
            .Where(r => action != Sent || r.Status == AppealStatus.Open)
            .Where(r => subject.Length == 0 || Says(r, subject, names.GetValueOrDefault(r.PartnershipId) ?? ""))
            .ToList();
        return meant switch
        {
            [var only] => (only, true),
            [] when pending.Count == 0 => (null, true),
            _ => (null, false),
        };
    }

    private static bool Says(Appeal request, string subject, string name) =>
        Enum.GetValues<Lang>()
            .Select(lang => AppealNeeds.Describe(request, new Texts(lang)))
            .Append(name)
            .Any(text => TypedText.Fold(text).Contains(subject, StringComparison.Ordinal));
}
