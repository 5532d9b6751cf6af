using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Features.Partners;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Exchanges;

/// <summary>« C’est fait », « Plus tard » under what is to be done next with a partner; what was done stays on its sheet.</summary>
internal sealed class TaskRequest : Request
{
    private const string Done = "buttonPartnerTaskDone";
    private const int Week = 7;

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.PartnerTaskDone, Cards.Verbs.PartnerTaskLater];

    public override IReadOnlyList<string> Titles => [Done];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (await PartnerList.MeantAsync(turn, asked, ct) is not { } partner)
        {
            return await PartnerList.NobodyAsync(dc, asked, ct);
        }
        var later = asked.Card?.Verb == Cards.Verbs.PartnerTaskLater;
        var day = turn.ReminderSettings.Calendar(school: false).OnOrAfter(turn.Today.AddDays(Week));
        var changed = await turn.ChangeTasksAsync(
            partner,
            Meant(partner, asked, turn),
            task => later ? task with { On = day } : task with { DoneOn = turn.Today },
            ct
        );
        var said =
            !changed ? turn.Texts.Say("alreadyHandled")
            : later ? turn.Texts.Say("snoozed", ("date", day))
            : turn.Texts.Say("partnerTaskDone");
        if (asked.Card?.Text(DataKeys.Day) is not null)
        {
            // The reminder’s card shows what has become of it.
            dc.Context.Replace(DoneCard.For(turn.CardContext, said), dc.Context.Activity.ReplyToId);
        }
        await dc.Context.SendAsync(said, ct);
        await PartnerRequest.ShowAsync(dc, (await turn.PartnerAsync(partner.Id, ct))!, ct);
        return true;
    }

    /// <summary>The task of a button, those of the day of a reminder, or the only one that waits.</summary>
    private static Func<PartnerTask, bool> Meant(KnownPartner partner, Asked asked, Turn turn)
    {
        if (asked.Card is { } card)
        {
            return card.Text(DataKeys.Task) is { } id ? task => task.Id == id
                : card.Text(DataKeys.Day) is { } day ? task => task.On is { } on && AnswerSheet.Write(on) == day
                : _ => false;
        }
        var open = partner.Tasks.Where(t => t.DoneOn is null).ToList();
        var due = open.Where(t => t.On <= turn.Today).ToList();
        var first = (due.Count > 0 ? due : open).OrderBy(t => t.On ?? DateOnly.MaxValue).FirstOrDefault();
        return task => task == first;
    }
}
