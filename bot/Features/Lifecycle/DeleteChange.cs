using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Changes;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Lifecycle;

/// <summary>« Supprimer »: what was never signed is put aside, and can be brought back for 30 days.</summary>
internal sealed class DeleteChange : Change
{
    public override string Id => Cards.Verbs.Delete;

    public override IReadOnlyList<Command> Commands => [Command.Delete];

    public override IReadOnlyList<string> Titles => ["buttonDelete"];

    public override Task<Phrase?> WhyNotAsync(Turn turn, CancellationToken ct) =>
        Task.FromResult(
            turn.Current is not { DiscardedAt: null } partnership ? new Phrase("openFirst")
            : Advice.Against(Transition.Delete, partnership) is { } refusal ? new Phrase(refusal)
            : null
        );

    public override Task<Phrase> ConfirmationAsync(Turn turn, IReadOnlyDictionary<string, string> parts, CancellationToken ct) =>
        Task.FromResult(new Phrase("deleteAsk", ("partnership", turn.CurrentOrNew.Name)));

    public override async Task ApplyAsync(DialogContext dc, IReadOnlyDictionary<string, string> parts, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var partnership = turn.Current!;
        turn.Save(partnership, partnership with { DiscardedAt = turn.Now }, Deed.Discard, new Dictionary<string, object?>());
        turn.Choose(null);
        await dc.Context.SendAsync(
            Sentences.Say(
                turn.Texts,
                "deleted",
                ("partnership", partnership.Name),
                ("date", turn.Today.AddDays(Partnership.DaysToRestore))
            ),
            ct
        );
    }
}
