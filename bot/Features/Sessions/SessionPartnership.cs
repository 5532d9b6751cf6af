using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Sessions;

/// <summary>Which partnership a session is about.</summary>
internal static class SessionPartnership
{
    /// <summary>Those that are under way and fit what somebody types: what is shown, and the id.</summary>
    public static async Task<IReadOnlyList<(string Title, string Value)>> FindAsync(Turn turn, string query, CancellationToken ct) =>
        [
            .. (await turn.AllAsync(ct))
                .Where(FollowUp.IsUnderWay)
                .Where(p => PartnerChoices.Fits(query, p.Answers))
                .Select(p => Choice(p, turn.Texts)),
        ];

    /// <summary>One of them as a choice.</summary>
    public static (string Title, string Value) Choice(Partnership partnership, Texts texts) =>
        (SearchedChoices.Title(PartnershipLines.Name(partnership, texts), partnership.Answers.Text(Fields.PartnerName)), partnership.Id);

    /// <summary>
    /// That of the card, the one that is named, the one worked on if it is signed, or the only one under way. When there are
    /// several or none, that is answered, and nothing is given.
    /// </summary>
    public static async Task<Partnership?> OfAsync(DialogContext dc, Asked asked, bool isList, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.CardPartnership is { } shown)
        {
            return shown;
        }
        if (asked.Subject.Length == 0 && turn.Current is { } current && current.IsSigned)
        {
            return current;
        }
        var underWay = (await turn.AllAsync(ct)).Where(FollowUp.IsUnderWay).ToList();
        List<Partnership> meant =
            asked.Subject.Length == 0 ? underWay : [.. underWay.Where(p => NameSearch.Finds(asked.Subject, p.Answers))];
        if (meant is [var only])
        {
            return only;
        }
        await dc.CancelAllDialogsAsync(ct);
        if (underWay.Count > 0)
        {
            await dc.Context.SendAsync(SessionChoiceCard.For(turn.CardContext, meant.Count > 0 ? meant : underWay, isList), ct);
        }
        else if (turn.Current is null || !await SessionReplies.IsForbiddenAsync(dc.Context, turn.Current, ct))
        {
            await dc.Context.SendAsync(turn.Texts.Say("sessionNothingSigned"), ct);
        }
        return null;
    }
}
