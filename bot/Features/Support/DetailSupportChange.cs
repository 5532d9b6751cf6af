using PartnershipBot.Conversation.Changes;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Language;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Support;

/// <summary>« Préciser la demande »: what a session's request does not say yet.</summary>
internal sealed class DetailSupportChange : SupportChange
{
    public override string Id => Cards.Verbs.DetailSupport;

    public override IReadOnlyList<string> Titles => ["buttonRequestDetails"];

    public override IReadOnlyList<ChangePart> Parts => Details;

    public override async Task<Phrase?> WhyNotAsync(Turn turn, CancellationToken ct) =>
        await OpenAsync(turn, ct) is null ? new Phrase("requestNone") : null;

    protected override async Task<Appeal?> OfAsync(Turn turn, IReadOnlyDictionary<string, string> parts, CancellationToken ct) =>
        await OpenAsync(turn, ct) is { } open ? With(open, parts) : null;

    protected override async Task StoreAsync(Turn turn, Appeal request, CancellationToken ct)
    {
        if (await OpenAsync(turn, ct) is { } open)
        {
            Appeals.Replace(turn, open, request);
        }
    }

    /// <summary>The last request of the partnership that was not sent and says only which kind of support is needed.</summary>
    private static async Task<Appeal?> OpenAsync(Turn turn, CancellationToken ct) =>
        (await Appeals.PendingAsync(turn, ct)).LastOrDefault(r =>
            r.PartnershipId == turn.Current?.Id && r is { Status: AppealStatus.Open, IsDetailed: false }
        );
}
