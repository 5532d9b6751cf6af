using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Mentions;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Contact;

/// <summary>
/// « On voudrait travailler avec l’école Jean-Macé », « l’EHPAD Les Glycines nous a appelés hier », where nothing waits: the beginning
/// of a partnership, whose first question the sentence answers.
/// </summary>
internal static class FirstWords
{
    private const int Longest = 400;

    public static async Task<bool> TakesAsync(DialogContext dc, string text, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (!turn.Scope.IsPersonal || dc.ActiveDialog is not null || text.Length > Longest)
        {
            return false;
        }
        var said = new Utterance(text);
        // « Pourriez-vous créer un partenariat avec … ? » asks for one; « que faire avec l’école ? » asks something else.
        if ((text.TrimEnd().EndsWith('?') && !PartnerOpening.IsWished(said.Tokens)) || !ContactFinders.IsNews(said))
        {
            return false;
        }
        turn.Choose(null);
        // « L’école nous a contactés » says that there is news, and not yet of whom.
        turn.Opening = ContactFinders.Tells(said) ? said.Tokens.Text(BehindOpening(said), said.Count) : null;
        await Continuing.StartAsync(dc, ContactStage.Stage, ct);
        return true;
    }

    /// <summary>« Bonjour, on voudrait travailler avec »: where what it leads to begins.</summary>
    private static int BehindOpening(Utterance said)
    {
        for (var at = 0; at < said.Count; at++)
        {
            if (PartnerOpening.Match(said.Tokens, at) is > 0 and var length)
            {
                return at + length;
            }
            if (said[at].Kind is not TokenKind.Symbol && !WordLists.Filler.Has(said[at].Text))
            {
                break;
            }
        }
        return 0;
    }
}
