using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Reminders;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Reminders;

/// <summary>« Fichier calendrier »: a link to the library's coming dates, for any calendar program.</summary>
internal sealed class CalendarRequest(RemindersOnDemand reminders) : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Calendar];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Calendar];

    public override IReadOnlyList<string> Titles => ["buttonCalendar"];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (CalendarFile.Dates(await turn.AllAsync(ct), turn.ReminderSettings, turn.Today).Count == 0)
        {
            await TooEarly.SayAsync(dc, turn.Texts.Say("calendarEmpty"), ct);
        }
        else
        {
            var link = await reminders.CalendarAsync(turn.Scope.Library, turn.Texts.Lang, ct);
            await dc.Context.SendAsync(CalendarCard.For(turn.CardContext, link), ct);
        }
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }
}
