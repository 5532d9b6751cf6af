using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Portfolio;
using PartnershipBot.Interview.Stages;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;
using PartnershipBot.Partnerships.Reminders;

namespace PartnershipBot.Tests.Cards;

/// <summary>What holds for every card, whatever was answered.</summary>
public sealed class AllCardsTests
{
    private static readonly string[] Carried = ["verb", "library", "partnership", "revision"];

    [Fact]
    public void Every_card_is_of_version_1_5_and_says_itself_in_words()
    {
        foreach (var (name, card) in EveryCard(CardSamples.Context()))
        {
            var json = CardJson.Of(card);
            ((string?)json["version"]).ShouldBe("1.5", name);
            ((string?)json["lang"]).ShouldBe("fr", name);
            ((string?)json["fallbackText"]).ShouldNotBeNullOrWhiteSpace(name);
            ((string?)json["speak"]).ShouldNotBeNullOrWhiteSpace(name);
            ((string?)json["fallbackText"])!.Length.ShouldBeLessThan(1500, name);
        }
    }

    [Fact]
    public void Every_sentence_is_there_in_both_languages_with_its_blanks_filled()
    {
        foreach (var lang in Enum.GetValues<Lang>())
        {
            foreach (var (name, card) in EveryCard(CardSamples.Context(lang)))
            {
                CardJson.Of(card).Shown().ShouldAllBe(t => !System.Text.RegularExpressions.Regex.IsMatch(t, @"\{\w+\}"), $"{name} in {lang}");
            }
        }
    }

    [Fact]
    public void Every_text_wraps()
    {
        foreach (var (name, card) in EveryCard(CardSamples.Context()))
        {
            CardJson.Of(card).All("TextBlock").ShouldAllBe(t => (bool?)t["wrap"] == true, name);
        }
    }

    [Fact]
    public void Every_input_has_a_label()
    {
        foreach (var (name, card) in EveryCard(CardSamples.Context()))
        {
            CardJson.Of(card).Inputs().ShouldAllBe(i => !string.IsNullOrWhiteSpace((string?)i["label"]), name);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_action_says_what_it_is_about_and_fits_the_channel(bool universal)
    {
        foreach (var (name, card) in EveryCard(CardSamples.Context(universal: universal)))
        {
            foreach (var button in CardJson.Of(card).Buttons())
            {
                var data = button["data"]!;
                Carried.ShouldAllBe(key => data[key] != null, name);
                ((string?)button["type"]).ShouldBe(universal ? "Action.Execute" : "Action.Submit", name);
                ((string?)button["verb"]).ShouldBe(universal ? (string?)data["verb"] : null, name);
                if (universal)
                {
                    ((string?)button["fallback"]!["type"]).ShouldBe("Action.Submit", name);
                    button["fallback"]!["data"]!.ToString().ShouldBe(data.ToString(), name);
                }
                data["msteams"].ShouldBeNull(name);
            }
        }
    }

    [Fact]
    public void No_card_is_too_large()
    {
        foreach (var lang in Enum.GetValues<Lang>())
        {
            foreach (var (name, card) in EveryCard(CardSamples.Context(lang)))
            {
                CardSize.Of(card).ShouldBeLessThanOrEqualTo(CardSize.Most, $"{name} in {lang}");
            }
        }
    }

    [Fact]
    public void Somebodys_words_never_become_formatting_a_link_or_a_mention()
    {
        foreach (var (name, card) in CardsOf(CardSamples.Context(), Hostile(), "hostile"))
        {
            foreach (var text in CardJson.Of(card).Texts())
            {
                // Our own lists are the one thing that is meant to be formatted.
                var items = text.StartsWith("- ", StringComparison.Ordinal) ? text.Split('\n').Select(i => i[2..]) : [text];
                items.ShouldAllBe(i => Markdown.ShownBy(i).Length > 0, name);
                text.ShouldNotContain("<at>");
            }
        }
    }

    private static AnswerSheet Hostile() => CardSamples.School().With(CardSamples.School().Values
        .Where(v => v.Value is string text && text.Contains(' ') && text[0] != '[')
        .Select(v => KeyValuePair.Create(v.Key, (object?)"# <at>Tous</at> [ici](https://x.example) **fort**\n- {{DATE(2026-01-01T00:00:00Z)}} &lt;b&gt; \\")))
        .With(new Dictionary<string, object?>
        {
            [Fields.Objectives] = AnswerSheet.Write<List<Objective>>([new("1. *un*\n\n2. [deux](x)", "> trois", "~~quatre~~")]),
            [Fields.Actions] = AnswerSheet.Write<List<PlannedAction>>([new("- `cinq`\n---", Side.Both)]),
            [Fields.LibraryMeans] = AnswerSheet.Write<List<Commitment>>([new(CommitmentCategory.Other, "<b>six</b>\n# sept", null, null)]),
        });

    private static IEnumerable<(string Name, AdaptiveCard Card)> EveryCard(CardContext ctx) =>
        CardsOf(ctx, AnswerSheet.Empty, "empty").Concat(CardsOf(ctx, CardSamples.School(), "school")).Concat(CardsOf(ctx, CardSamples.Longest(), "longest"));

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
            yield return ($"partners found {kind}", PartnersCard.For(ctx, [.. Enumerable.Repeat(partner, 9)], 1, new() { Query = answers.Text(Fields.PartnerName) ?? "" }));
            var discarded = partnership with { DiscardedAt = new(2026, 1, 10, 0, 0, 0, TimeSpan.Zero) };
            yield return ($"portfolio {kind}", PortfolioCard.For(ctx, [.. Enumerable.Repeat(partnership, 9), discarded], 0, PortfolioFilter.None));
            var named = new PortfolioFilter { Status = PortfolioFilter.Expired, Kind = "primarySchool", Municipality = "valmont", Year = 2026, Query = "<at>Tous</at> **fort**" };
            yield return ($"filtered {kind}", PortfolioCard.For(ctx, [partnership], 0, named));
            yield return ($"filter {kind}", FilterCard.For(ctx, [partnership, discarded], named));
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
            foreach (var stage in new[] { ContactStage.Stage, ProjectStage.Stage, AgreementStage.Stage, FollowUpStage.Stage, LibraryStage.Stage, RemindersStage.Stage })
            {
                yield return ($"recap {stage.Id} {kind}", RecapCard.For(ctx, stage, partnership, CardSamples.Library, "Julie Morel"));
            }
        }
        yield return ($"letter {kind}", LetterCard.For(
            ctx, "Réponse", new Letter(null, answers.Text(Fields.Title) ?? "Objet", answers.Text(Fields.PartnerAims) ?? "Madame, Monsieur,")));
        foreach (var status in Enum.GetValues<PartnershipStatus>())
        {
            var partnership = CardSamples.Of(
                answers.With([new(Fields.SuspensionReason, "<at>Tous</at> **grippe**"), new(Fields.AbandonReason, "# fin")]), status);
            yield return ($"sheet {status} {kind}", PartnershipCard.For(ctx, partnership, new DateOnly(2026, 1, 13)));
            var coming = ReminderPlanner.Plan(partnership, ReminderSettings.Default with { Responsible = "Nadia" }, new DateOnly(2025, 9, 1)).Select(r => (partnership, r)).ToList();
            foreach (var (_, reminder) in coming)
            {
                var when = ctx with { Today = reminder.SendDay };
                yield return ($"reminder {reminder.Rule.Id} {kind}", ReminderCard.For(when, partnership, reminder, acts: true));
                yield return ($"reminder done {reminder.Rule.Id} {kind}", ReminderCard.For(when, partnership, reminder, acts: true, "C’est noté."));
                yield return ($"reminder told {reminder.Rule.Id} {kind}", ReminderCard.For(when, partnership, reminder, acts: false));
            }
            yield return ($"reminders {status} {kind}", RemindersCard.For(ctx, coming, 0));
            if (coming.Count > 0)
            {
                yield return ($"digest {status} {kind}", ReminderDigestCard.For(
                    ctx with { Today = coming[0].r.SendDay }, [.. Enumerable.Repeat(((Partnership?)partnership, coming[0].r), 30)], acts: true));
            }
            yield return ($"progress {status} {kind}", ProgressCard.For(ctx, partnership, CardSamples.Library, 3));
        }
        yield return ("menu", MenuCard.For(ctx, CardSamples.Of(CardSamples.School(), PartnershipStatus.Active)));
        yield return ("team menu", TeamMenuCard.For(ctx, CardSamples.Of(CardSamples.School(), PartnershipStatus.Active)));
        yield return ("personal chat", PersonalChatCard.For(ctx with { Team = new TeamPlace("28:bot", true) }, "Cela se fait ailleurs.", "menu"));
        yield return ("calendar", CalendarCard.For(ctx, new Uri("https://passerelle.example/calendar/x.ics")));
        yield return ("document", DocumentCard.For(
            ctx, CardSamples.Long(100), new Uri("https://passerelle.example/documents/x"), [ctx.Texts.Say("documentReady"), ctx.Texts.Say("documentIsDraft")]));
        yield return ("welcome", WelcomeCard.For(ctx, true));
        yield return ("welcome", WelcomeCard.For(ctx, false));
        foreach (var question in Questions.Stages.SelectMany(s => s.Own).Where(q => q.Choices.Count > 6))
        {
            yield return ($"choice {question.Id}", ChoiceCard.For(ctx, new Slot(question), ctx.Texts.Question(question.Id), null));
        }
    }

    private static ContactEntry Exchange(AnswerSheet answers) => new(
        CardSamples.Today, ContactEntryKind.FollowUp, answers.Text(Fields.ContactPerson), answers.Text(Fields.Title) ?? "", "negative", answers.Text(Fields.PartnerAims));
}
