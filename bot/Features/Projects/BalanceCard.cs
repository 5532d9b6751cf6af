using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Interview.Readers;
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
        var verdicts = Verdicts(Balance.Of(project)).ToList();
        var question = texts.Question(QuestionId);
        var said = string.Join(' ', verdicts.Select(v => texts.Say(v.Key)).Append(question));
        var card = CardFrame.New(ctx, texts.Say("balanceTitle"), said, wide: true);

        card.Body.Add(
            CardText.Columns(("1", [CardText.Strong(texts.Say("balanceLibrary"))]), ("1", [CardText.Strong(texts.Say("balancePartner"))]))
        );
        Section(
            "balanceActions",
            project.Actions.Where(a => a.Owner != Side.Partner).Select(a => Items.Describe(a, texts)),
            project.Actions.Where(a => a.Owner != Side.Library).Select(a => Items.Describe(a, texts)),
            "listNone"
        );
        Section(
            "balanceMeans",
            Means(project.LibraryMeans, project.LibraryBudget, texts),
            Means(project.PartnerMeans, project.PartnerBudget, texts),
            "listNone"
        );
        Section(
            "balanceBenefits",
            project.Objectives.Select(o => o.LibraryBenefit).OfType<string>(),
            project.Objectives.Select(o => o.PartnerBenefit).OfType<string>(),
            "recapToComplete"
        );
        foreach (var (key, isFair) in verdicts)
        {
            card.Body.Add(CardText.Strong(CardText.Marked(isFair ? CardMark.Done : CardMark.Warning, texts.Say(key))));
        }
        card.Body.Add(CardText.Plain(question));
        card.Actions.Add(Answer("buttonYes", "yes").Positive());
        card.Actions.Add(Answer("buttonNo", "no"));
        return card;

        void Section(string key, IEnumerable<string> library, IEnumerable<string> partner, string without)
        {
            card.Body.Add(CardText.Heading(texts.Say(key)));
            card.Body.Add(CardText.Columns(("1", [List(library, without)]), ("1", [List(partner, without)])));
        }

        AdaptiveElement List(IEnumerable<string> items, string without) =>
            items.Select(i => Escape.Shorten(i, maxLength)).ToList() is { Count: > 0 } list ? CardText.Bullets(list)
            : without == "recapToComplete" ? CardText.Missing(texts)
            : CardText.Plain(texts.Say(without));

        AdaptiveAction Answer(string title, string value) =>
            CardActions.Button(ctx, texts.Say(title), Verbs.Choose, (DataKeys.Slot, QuestionId), (DataKeys.Value, value));
    }

    private static IEnumerable<string> Means(IReadOnlyList<Commitment> means, decimal? budget, Texts texts) =>
        budget is > 0
            ? [.. means.Select(m => m.Text), texts.Say("budgetOf", ("amount", new Money(budget.Value)))]
            : means.Select(m => m.Text);

    private static IEnumerable<(string Key, bool IsFair)> Verdicts(Balance balance)
    {
        if (balance.Overloaded is { } side)
        {
            yield return (side == Side.Library ? "balanceWarningLibrary" : "balanceWarningPartner", false);
        }
        else if (balance.BenefitsKnown)
        {
            yield return ("balanceFair", true);
        }
        if (!balance.BenefitsKnown)
        {
            yield return ("balanceBenefitUnknown", false);
        }
    }
}
