using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Exchanges;

/// <summary>« Étudier et connaître ces partenaires »: the notebook of each, with what is to be done next.</summary>
internal sealed class ExchangesFeature : Feature
{
    public override IEnumerable<Request> Requests(IServiceProvider services) =>
        [new NoteExchangeRequest(), new TaskRequest(), new RemoveExchangeRequest()];

    public override IEnumerable<Dialog> Dialogs(IServiceProvider services) => [new ExchangeDialog()];

    public override Task<bool> FindsAsync(DialogContext dc, string text, CancellationToken ct) =>
        NoteExchangeRequest.TakesAsync(dc, text, ct);

    /// <summary>Whoever leaves keeps what was confirmed, and nothing else: that dialog knows.</summary>
    public override Task<Cancelling?> CancelsAsync(DialogContext dc, CancellationToken ct) =>
        Task.FromResult<Cancelling?>(dc.ActiveDialog?.Id == ExchangeDialog.Name ? Cancelling.IsAnAnswer : null);

    public override bool Answers(Command command, DialogInstance? waiting) =>
        waiting?.Id == ExchangeDialog.Name && command is Command.Later;
}
