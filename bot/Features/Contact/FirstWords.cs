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
    private const int ShortestOpening = 3;

    public static async Task<bool> TakesAsync(DialogContext dc, string text, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (!turn.Scope.IsPersonal || dc.ActiveDialog is not null || text.Length > Longest || text.TrimEnd().EndsWith('?'))
        {
            return false;
        }
        var said = new Utterance(text);
        var wants = Enumerable.Range(0, said.Count).Any(at => WordLists.Openings.Match(said.Tokens, at) >= ShortestOpening);
        var isNews = ContactFinders.IsNews(said);
        if (!isNews && (ContactFinders.NamesIn(said).Count == 0 || !(wants || ReachMention.Find(said) is not null)))
        {
            return false;
        }
        turn.Choose(null);
        // « L’école nous a contactés » says that there is news, and not yet of whom.
        turn.Opening =
            !isNews ? text
            : ContactFinders.Tells(said) ? said.Tokens.Text(WordLists.Openings.Match(said.Tokens, 0), said.Count)
            : null;
        await Continuing.StartAsync(dc, ContactStage.Stage, ct);
        return true;
    }
}
