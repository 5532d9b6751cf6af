using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation;

/// <summary>
/// What is said of a thing that cannot be had yet: why, and from when, with what can be done now below. A question that waits is asked
/// again behind it instead, by whoever asks.
/// </summary>
internal static class TooEarly
{
    /// <summary>Says why, with the next step of the partnership and its documents.</summary>
    public static Task SayAsync(DialogContext dc, string why, CancellationToken ct) =>
        dc.Context.SendAsync(why, ct, [.. Next(dc).Select(key => Turn.Of(dc.Context).Texts.Say(key))]);

    /// <summary>Says that a partnership has to be opened for that, and shows the list of them where no question waits.</summary>
    /// <param name="what">The key of what is said of it first; null for nothing.</param>
    public static async Task NothingOpenAsync(DialogContext dc, string? what, CancellationToken ct)
    {
        var texts = Turn.Of(dc.Context).Texts;
        if (dc.ActiveDialog is null)
        {
            if (what is not null)
            {
                await dc.Context.SendAsync(texts.Say(what), ct);
            }
            await Navigation.WhichAsync(dc, ct);
            return;
        }
        await dc.Context.SendAsync(texts.Say(what ?? "openFirst"), ct);
        await CardTarget.GoOnAsync(dc, ct);
    }

    /// <summary>The keys of the buttons below; none where a question waits.</summary>
    private static IEnumerable<string> Next(DialogContext dc)
    {
        var turn = Turn.Of(dc.Context);
        if (dc.ActiveDialog is null && turn.Current is { DiscardedAt: null } partnership)
        {
            if (NextStepButton.TitleOf(Standing.Of(partnership, turn.Today).NextStep) is { } step)
            {
                yield return step;
            }
            yield return "buttonPapers";
            yield return "buttonMyPartnerships";
        }
    }
}
