using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Aperçu », « Voir la convention »: the convention as it stands, with its blanks; what waits goes on waiting.</summary>
internal sealed class PreviewRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Preview];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Preview];

    public override IReadOnlyList<string> Titles => ["buttonOpenAgreement"];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        await Shown.ChooseAsync(dc, asked, ct);
        await ShowAsync(dc, ct);
        return true;
    }

    public static async Task ShowAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Current is not { } partnership || Consequences.IsContact(partnership.Status))
        {
            await dc.Context.SendAsync(turn.Texts.Say("previewTooEarly"), ct);
        }
        else
        {
            await dc.Context.SendAsync(PresentCards.Agreement(turn, partnership), ct);
        }
        await Shown.GoOnAsync(dc, ct);
    }
}
