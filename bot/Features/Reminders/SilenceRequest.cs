using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Reminders;

/// <summary>« Ne plus rappeler ce partenariat », and back.</summary>
internal sealed class SilenceRequest : Request
{
    private const string Off = "buttonRemindersOff";
    private const string On = "buttonRemindersOn";

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Silence];

    public override IReadOnlyList<string> Titles => [Off, On];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (await CardTarget.ChooseAsync(dc, asked, ct) is not { } partnership)
        {
            await dc.Context.SendAsync(turn.Texts.Say("nothingToResume"), ct);
            return true;
        }
        var isOff = partnership.Answers.Flag(ReminderFields.Off) == true;
        var off = asked.Title is null ? !isOff : asked.Title == Off;
        if (off == isOff)
        {
            await dc.Context.SendAsync(turn.Texts.Say("alreadyHandled"), ct);
        }
        else
        {
            var changes = new Dictionary<string, object?> { [ReminderFields.Off] = off ? true : null };
            turn.Save(partnership, partnership with { Answers = partnership.Answers.With(changes) }, Deed.Silence, changes);
            await dc.Context.SendAsync(
                Sentences.Say(turn.Texts, off ? "remindersOff" : "remindersOn", ("partnership", partnership.Name)),
                ct
            );
        }
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }
}
