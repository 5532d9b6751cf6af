using AdaptiveCards;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Agreements;

/// <summary>« Aperçu », « Voir la convention »: the convention as it stands, with its blanks; what waits goes on waiting.</summary>
internal sealed class PreviewRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Preview];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Preview];

    public override IReadOnlyList<string> Titles => ["buttonOpenAgreement", "stageAgreement"];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        await CardTarget.ChooseAsync(dc, asked, ct);
        await ShowAsync(dc, ct);
        return true;
    }

    public static async Task ShowAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Current is not { DiscardedAt: null } partnership)
        {
            await TooEarly.NothingOpenAsync(dc, "papersOfWhat", ct);
            return;
        }
        if (Transitions.IsFirstContact(partnership.Status))
        {
            await TooEarly.SayAsync(dc, ContactFirst(turn, partnership), ct);
        }
        else
        {
            await dc.Context.SendAsync(Present(turn, partnership), ct);
        }
        await CardTarget.GoOnAsync(dc, ct);
    }

    /// <summary>Why there is no convention during the first contact, and what that still needs.</summary>
    public static string ContactFirst(Turn turn, Partnership partnership) =>
        Missing(turn.Texts, partnership, turn.Library) is { } missing
            ? $"{turn.Texts.Say("previewTooEarly")} {missing}."
            : turn.Texts.Say("previewTooEarly");

    /// <summary>« Il reste à compléter : … », of the first contact; null when nothing is missing.</summary>
    public static string? Missing(Texts texts, Partnership partnership, AnswerSheet library) =>
        Walk.MissingEssentials(StageRules.LastStageOf(partnership), partnership.Answers, library)
            .Select(s => s.Question.Id)
            .Distinct()
            .ToList()
            is { Count: > 0 } missing
            ? texts.Say("progressMissing", ("items", new Several([.. missing.Select(id => new LabelOf(id))])))
            : null;

    /// <summary>The convention, shown as it stands whenever the card is seen.</summary>
    public static AdaptiveCard Present(Turn turn, Partnership partnership)
    {
        var ctx = turn.CardContext.About(partnership);
        return CardRefresh.On(ctx, AgreementCard.For(ctx, partnership, turn.Library, partnership.OwnerName), CardRefresh.Agreement);
    }
}
