using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Sessions;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Séance »: notes one of the partnership worked on, of the one that is named, or asks which.</summary>
internal sealed class SessionRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Session];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Session];

    public override IReadOnlyList<string> Titles => ["buttonSession"];

    public override IReadOnlyList<string> TitlesWithSubject => ["buttonSession", "verbSession"];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        if (await SessionPartnership.OfAsync(dc, asked, isList: false, ct) is { } partnership)
        {
            await SessionReplies.BeginAsync(dc, partnership, ct);
        }
        return true;
    }
}
