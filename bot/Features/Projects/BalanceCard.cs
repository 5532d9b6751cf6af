using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Projects;

/// <summary>What each side brings and gains, side by side, and whether that looks balanced. It warns and never forbids.</summary>
public static class BalanceCard
{
    private const string QuestionId = ProjectQuestions.BalanceConfirmed;

    /// <summary>The card of a project.</summary>
    public static AdaptiveCard For(CardContext ctx, Partnership partnership) =>
        CardSize.Fit(maxLength => Build(ctx, partnership.Project, maxLength));

    private static AdaptiveCard Build(CardContext ctx, Project project, int maxLength)
    {
        var texts = ctx.Texts;
        var parties = BalanceParty.Of(project, texts);
        var verdicts = Verdicts(Balance.Of(project), parties).ToList();
        var question = texts.Question(QuestionId);
        var said = string.Join(' ', verdicts.Select(v => texts.Say(v.What)).Append(question));
        var card = CardFrame.New(ctx, texts.Say("balanceTitle"), said, wide: true);

        card.Body.Add(Chart(parties, texts));
        if (parties.Count == 2)
        {
            card.Body.Add(CardText.Columns([.. parties.Select(p => ("1", (AdaptiveElement[])[CardText.Strong(p.Name)]))]));
        }
        Section("balanceActions", p => p.Actions, "listNoneFeminine");
        Section("balanceMeans", p => p.Means, "listNone");
        Section("balanceBenefits", p => p.Benefits, "recapToComplete");
        foreach (var (what, isFair) in verdicts)
        {
            card.Body.Add(CardText.Strong(CardText.Marked(isFair ? CardMark.Done : CardMark.Warning, texts.Say(what))));
        }
        card.Body.Add(CardText.Plain(question));
        card.Actions.Add(Answer("buttonYes", "yes").Positive());
        card.Actions.Add(Answer("buttonNo", "no"));
        return card;

        void Section(string key, Func<BalanceParty, IEnumerable<string>> items, string without)
        {
            card.Body.Add(CardText.Heading(texts.Say(key)));
            if (parties.Count == 2)
            {
                card.Body.Add(CardText.Columns([.. parties.Select(p => ("1", (AdaptiveElement[])[List(items(p), without)]))]));
                return;
            }
            // Several do not fit side by side: each has a row with its name.
            card.Body.AddRange(parties.Select(p => CardText.Columns(("1", [CardText.Strong(p.Name)]), ("2", [List(items(p), without)]))));
        }

        AdaptiveElement List(IEnumerable<string> items, string without) =>
            items.Select(i => Escape.Shorten(i, maxLength)).ToList() is { Count: > 0 } list ? CardText.Bullets(list)
            : without == "recapToComplete" ? CardText.Missing(texts)
            : CardText.Plain(texts.Say(without));

        AdaptiveAction Answer(string title, string value) =>
            CardActions.Button(ctx, texts.Say(title), Verbs.Choose, (DataKeys.Slot, QuestionId), (DataKeys.Value, value));
    }

    /// <summary>What each side brings, counted.</summary>
    private static AdaptiveElement Chart(IReadOnlyList<BalanceParty> parties, Texts texts) =>
        CardChart.Stacked(
            texts.Say("balanceChart"),
            [
                .. parties.Select(p =>
                    (
                        p.Name,
                        (IReadOnlyList<(string, int)>)
                            [(texts.Say("balanceActions"), p.Actions.Count), (texts.Say("balanceMeans"), p.Means.Count)],
                        texts.Value(p.Actions.Count + p.Means.Count)
                    )
                ),
            ]
        );

    private static IEnumerable<(Phrase What, bool IsFair)> Verdicts(Balance balance, IReadOnlyList<BalanceParty> parties)
    {
        var areSeveral = parties.Count > 2;
        if (parties.All(p => p.Actions.Count + p.Means.Count == 0))
        {
            // Nothing on either side is no balance.
            yield return (new Phrase("balanceNothing"), false);
            yield break;
        }
        if (balance.Overloaded is { } side)
        {
            yield return (
                new Phrase(
                    side == Side.Library ? "balanceWarningLibrary"
                    : areSeveral ? "balanceWarningPartners"
                    : "balanceWarningPartner"
                ),
                false
            );
        }
        else if (balance is { BenefitsKnown: true, Idle.Count: 0 })
        {
            yield return (new Phrase("balanceFair"), true);
        }
        foreach (var idle in balance.Idle)
        {
            yield return (new Phrase("balanceIdle", ("partner", parties[idle + 1].Name)), false);
        }
        if (!balance.BenefitsKnown)
        {
            yield return (new Phrase("balanceBenefitUnknown"), false);
        }
    }
}
