using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Agreements.Templates;

/// <summary>« Modèles »: the text of each kind of document, or that of one kind; what waits goes on waiting.</summary>
internal sealed class TemplatesRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Templates];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Templates, Cards.Verbs.Template];

    public override IReadOnlyList<string> Titles => ["buttonTemplates"];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.Command is not null && NamedTemplate.Find(turn.Incoming.Text, turn.Texts) is { } named)
        {
            await ShowAsync(dc, named, ct);
        }
        else if (asked.Card?.Text(DataKeys.Value) is { } key && TemplateKind.Find(key) is { } kind)
        {
            await ShowAsync(dc, kind, ct);
        }
        else
        {
            var all = await TemplateShelf.AllAsync(turn.Work, ct);
            await dc.Context.SendAsync(TemplatesCard.For(turn.CardContext, all, KindOf(turn)), ct);
        }
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }

    /// <summary>The card of one kind, as it is now.</summary>
    public static async Task ShowAsync(DialogContext dc, TemplateKind kind, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var versions = await TemplateShelf.OfAsync(turn.Work, kind.Key, ct);
        await dc.Context.SendAsync(TemplateCard.For(turn.CardContext, kind, versions), ct);
    }

    /// <summary>The kind of partner that is worked on; null when none is.</summary>
    public static string? KindOf(Turn turn) => turn.Current is { DiscardedAt: null } partnership ? TemplateKinds.Of(partnership) : null;
}
