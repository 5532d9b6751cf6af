using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Features.Contact;
using PartnershipBot.Features.Libraries;
using PartnershipBot.Features.Partners;
using PartnershipBot.Features.Portfolio;
using PartnershipBot.Features.Projects;
using PartnershipBot.Features.Reminders;
using PartnershipBot.Features.Sessions;
using PartnershipBot.Features.Start;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Tests.Gallery;

namespace PartnershipBot.Tests.Cards;

/// <content>Every card of the program, with ordinary and with hostile words.</content>
public sealed partial class AllCardsTests
{
    private static AnswerSheet Hostile() =>
        CardSamples
            .School()
            .With(
                CardSamples
                    .School()
                    .Values.Where(v => v.Value is string text && text.Contains(' ') && text[0] != '[')
                    .Select(v =>
                        KeyValuePair.Create(
                            v.Key,
                            (object?)"# <at>Tous</at> [ici](https://x.example) **fort**\n- {{DATE(2026-01-01T00:00:00Z)}} &lt;b&gt; \\"
                        )
                    )
            )
            .With(
                new Dictionary<string, object?>
                {
                    [Fields.Objectives] = AnswerSheet.Write<List<Objective>>([new("1. *un*\n\n2. [deux](x)", "> trois", "~~quatre~~")]),
                    [Fields.Actions] = AnswerSheet.Write<List<PlannedAction>>([new("- `cinq`\n---", Side.Both)]),
                    [Fields.LibraryMeans] = AnswerSheet.Write<List<Commitment>>([
                        new(CommitmentCategory.Other, "<b>six</b>\n# sept", null, null),
                    ]),
                }
            );

    private static IEnumerable<(string Name, AdaptiveCard Card)> EveryCard(CardContext ctx) =>
        CardsOf(ctx, AnswerSheet.Empty, "empty")
            .Concat(CardsOf(ctx, CardSamples.School(), "school"))
            .Concat(CardsOf(ctx, CardSamples.Longest(), "longest"))
            .Select(c => (c.Name, CardLayout.Of(c.Card)));

    /// <summary>Every card with the longest answers.</summary>
    internal static IEnumerable<(string Name, AdaptiveCard Card)> Longest(CardContext ctx) =>
        CardsOf(ctx, CardSamples.Longest(), "longest").DistinctBy(c => c.Name).Select(c => (c.Name, CardLayout.Of(c.Card)));

    private static IEnumerable<(string Name, AdaptiveCard Card)> CardsOf(CardContext ctx, AnswerSheet answers, string kind)
    {
        var nothing = new Dictionary<string, string>();
        var noErrors = new Dictionary<string, Phrase>();
        foreach (var status in new[] { PartnershipStatus.ProjectDrafting, PartnershipStatus.Active })
        {
            var partnership = CardSamples.Of(answers, status);
            yield return ($"agreement {kind}", AgreementCard.For(ctx, partnership, CardSamples.Library, "Julie Morel"));
            yield return ($"agreement summary {kind}", AgreementSummaryCard.For(ctx, partnership));
            yield return ($"balance {kind}", BalanceCard.For(ctx, partnership));
            yield return ($"fit {kind}", FitCard.For(ctx, partnership));
            var partner = new ListedPartner(new("partner", answers), [.. Enumerable.Repeat(partnership, 60)]);
            yield return ($"partner {kind}", PartnerCard.For(ctx, partner, [.. Enumerable.Repeat(Exchange(answers), 60)]));
            yield return ($"partners {kind}", PartnersCard.For(ctx, [.. Enumerable.Repeat(partner, 9)], 0, PortfolioFilter.None));
            yield return (
                $"partners found {kind}",
                PartnersCard.For(ctx, [.. Enumerable.Repeat(partner, 9)], 1, new() { Query = answers.Text(Fields.PartnerName) ?? "" })
            );
            var discarded = partnership with { DiscardedAt = new(2026, 1, 10, 0, 0, 0, TimeSpan.Zero) };
            yield return (
                $"portfolio {kind}",
                PortfolioCard.For(ctx, [.. Enumerable.Repeat(partnership, 9), discarded], 0, PortfolioFilter.None)
            );
            var named = new PortfolioFilter
            {
                Status = PortfolioFilter.Expired,
                Kind = "primarySchool",
                Municipality = "valmont",
                Year = 2026,
                Query = "<at>Tous</at> **fort**",
            };
            yield return ($"filtered {kind}", PortfolioCard.For(ctx, [partnership], 0, named));
            yield return (
                $"filter {kind}",
                FilterCard.For(ctx, [partnership, discarded], named, GallerySamples.Partners(partnership.Answers))
            );
            yield return ($"discarded {kind}", PortfolioCard.For(ctx, [discarded], 0, PortfolioFilter.None));
            yield return ($"done {kind}", DoneCard.For(ctx, answers.Text(Fields.Title) ?? "C’est noté."));
            foreach (var stage in Questions.Stages)
            {
                yield return ($"form {stage.Id} {kind}", FormCard.For(ctx, stage, partnership, AnswerSheet.Empty, 0, nothing, noErrors));
            }
            foreach (var (name, card) in SessionSamples.Cards(ctx, partnership))
            {
                yield return ($"{name} {kind}", card);
            }
            foreach (
                var stage in new[]
                {
                    ContactStage.Stage,
                    ProjectStage.Stage,
                    AgreementStage.Stage,
                    FollowUpStage.Stage,
                    LibraryStage.Stage,
                    RemindersStage.Stage,
                }
            )
            {
                yield return ($"recap {stage.Id} {kind}", RecapCard.For(ctx, stage, partnership, CardSamples.Library, "Julie Morel"));
            }
        }
        yield return (
            $"letter {kind}",
            LetterCard.For(
                ctx,
                "Réponse",
                new Letter(null, answers.Text(Fields.Title) ?? "Objet", answers.Text(Fields.PartnerAims) ?? "Madame, Monsieur,")
            )
        );
        foreach (var status in Enum.GetValues<PartnershipStatus>())
        {
            var partnership = CardSamples.Of(
                answers.With([new(Fields.SuspensionReason, "<at>Tous</at> **grippe**"), new(Fields.AbandonReason, "# fin")]),
                status
            );
            yield return ($"sheet {status} {kind}", PartnershipCard.For(ctx, partnership, new DateOnly(2026, 1, 13)));
            var coming = ReminderPlanner
                .Plan(partnership, ReminderSettings.Default with { Responsible = "Nadia" }, new DateOnly(2025, 9, 1))
                .Select(r => (partnership, r))
                .ToList();
            foreach (var (_, reminder) in coming)
            {
                var when = ctx with { Today = reminder.SendDay };
                yield return ($"reminder {reminder.Rule.Id} {kind}", ReminderCard.For(when, partnership, reminder, acts: true));
                yield return (
                    $"reminder done {reminder.Rule.Id} {kind}",
                    ReminderCard.For(when, partnership, reminder, acts: true, "C’est noté.")
                );
                yield return ($"reminder told {reminder.Rule.Id} {kind}", ReminderCard.For(when, partnership, reminder, acts: false));
            }
            yield return ($"reminders {status} {kind}", RemindersCard.For(ctx, coming, 0));
            if (coming.Count > 0)
            {
                yield return (
                    $"digest {status} {kind}",
                    ReminderDigestCard.For(
                        ctx with
                        {
                            Today = coming[0].r.SendDay,
                        },
                        [.. Enumerable.Repeat(((Partnership?)partnership, coming[0].r), 30)],
                        acts: true
                    )
                );
            }
            yield return ($"progress {status} {kind}", ProgressCard.For(ctx, partnership, CardSamples.Library, 3));
        }
        yield return ("menu", MenuCard.For(ctx, CardSamples.Of(CardSamples.School(), PartnershipStatus.Active)));
        yield return ("team menu", TeamMenuCard.For(ctx, CardSamples.Of(CardSamples.School(), PartnershipStatus.Active)));
        yield return (
            "personal chat",
            PersonalChatCard.For(ctx with { Team = new TeamPlace("28:bot", true) }, "Cela se fait ailleurs.", "menu")
        );
        yield return ("calendar", CalendarCard.For(ctx, new Uri("https://passerelle.example/calendar/x.ics")));
        yield return (
            "document",
            DocumentCard.For(
                ctx,
                CardSamples.Long(100),
                new Uri("https://passerelle.example/documents/x"),
                [ctx.Texts.Say("documentReady"), ctx.Texts.Say("documentIsDraft")]
            )
        );
        yield return ("welcome", WelcomeCard.For(ctx, true));
        yield return ("welcome", WelcomeCard.For(ctx, false));
        foreach (var question in Questions.Stages.SelectMany(s => s.Own).Where(q => q.Choices.Count > 6))
        {
            yield return ($"choice {question.Id}", ChoiceCard.For(ctx, new Slot(question), ctx.Texts.Question(question.Id), null));
        }
    }

    private static ContactEntry Exchange(AnswerSheet answers) =>
        new(
            CardSamples.Today,
            ContactEntryKind.FollowUp,
            answers.Text(Fields.ContactPerson),
            answers.Text(Fields.Title) ?? "",
            "negative",
            answers.Text(Fields.PartnerAims)
        );
}
