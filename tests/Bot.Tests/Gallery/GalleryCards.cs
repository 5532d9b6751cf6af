using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Features.Agreements.Signatures;
using PartnershipBot.Features.Agreements.Templates;
using PartnershipBot.Features.Contact;
using PartnershipBot.Features.Decisions;
using PartnershipBot.Features.Libraries;
using PartnershipBot.Features.Partners;
using PartnershipBot.Features.Portfolio;
using PartnershipBot.Features.Projects;
using PartnershipBot.Features.Reminders;
using PartnershipBot.Features.Start;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Gallery;

/// <summary>Every card in each of its states, as people meet it; the partnerships, persons and places are invented.</summary>
internal static class GalleryCards
{
    private static readonly Dictionary<string, string> Nothing = [];
    private static readonly Dictionary<string, Phrase> NoErrors = [];

    /// <summary>The cards, each named after what it is and its state: « sheet/Active ».</summary>
    public static IEnumerable<(string Name, AdaptiveCard Card)> Of(CardContext ctx) =>
        Sheets(ctx)
            .Concat(Lists(ctx))
            .Concat(Stages(ctx))
            .Concat(GalleryForms.Of(ctx))
            .Concat(GallerySamples.Reviews(ctx))
            .Concat(Small(ctx))
            .Concat(GallerySamples.Sessions(ctx))
            .Concat(Reminders(ctx));

    internal static Partnership School(PartnershipStatus status = PartnershipStatus.Active) =>
        CardSamples.Of(
            CardSamples
                .School()
                .With([
                    new(Fields.SuspensionReason, "Travaux dans la salle du conte jusqu’en mars"),
                    new(Fields.AbandonReason, "L’école a choisi un autre projet"),
                    new(Fields.SignedOn, status >= PartnershipStatus.Active ? "2025-09-12" : null),
                ]),
            status
        );

    private static IEnumerable<(string, AdaptiveCard)> Sheets(CardContext ctx)
    {
        foreach (var status in Enum.GetValues<PartnershipStatus>())
        {
            yield return (
                $"sheet/{status}",
                PartnershipCard.For(
                    ctx with
                    {
                        IsOwn = true,
                    },
                    School(status),
                    status >= PartnershipStatus.Active ? new DateOnly(2026, 1, 13) : null
                )
            );
            yield return ($"progress/{status}", ProgressCard.For(ctx, School(status), CardSamples.Library, 3));
        }
        yield return ("sheet/Empty", PartnershipCard.For(ctx, CardSamples.Of(AnswerSheet.Empty, PartnershipStatus.Identified), null));
        var longest = CardSamples.Of(CardSamples.Longest(), PartnershipStatus.Active);
        yield return ("sheet/Longest", PartnershipCard.For(ctx, longest, new DateOnly(2026, 1, 13)));
        yield return ("summary/School", AgreementSummaryCard.For(ctx, School()));
    }

    private static IEnumerable<(string, AdaptiveCard)> Lists(CardContext ctx)
    {
        List<Partnership> all = [.. GallerySamples.Portfolio()];
        yield return ("portfolio/Many", PortfolioCard.For(ctx, all, 0, PortfolioFilter.None));
        yield return ("portfolio/Last", PortfolioCard.For(ctx, all, 9, PortfolioFilter.None));
        yield return ("portfolio/None", PortfolioCard.For(ctx, [], 0, PortfolioFilter.None));
        yield return (
            "portfolio/Filtered",
            PortfolioCard.For(ctx, all, 0, new PortfolioFilter { Kind = "primarySchool", Municipality = "valmont-sur-thouet" })
        );
        yield return ("filter/School", FilterCard.For(ctx, all, PortfolioFilter.None, GallerySamples.Partners(School().Answers)));
        List<ListedPartner> partners = [.. all.Select((p, i) => new ListedPartner(new($"p{i}", p.Answers), [p]))];
        yield return ("partners/Many", PartnersCard.For(ctx, partners, 0, PortfolioFilter.None));
        yield return ("partners/Last", PartnersCard.For(ctx, partners, 9, PortfolioFilter.None));
        yield return ("partner/School", PartnerCard.For(ctx, partners[0], [GallerySamples.Exchange(), GallerySamples.Exchange()]));
        yield return ("partner/New", PartnerCard.For(ctx, new ListedPartner(new("p", all[1].Answers), []), []));
        yield return ("edit partner/School", EditPartnerCard.For(ctx, partners[0].Partner));
        yield return ("guide kinds/School", GuideKindsCard.For(ctx, partners));
        yield return (
            "libraries/Two",
            LibrariesCard.For(ctx, [("own", "Ma bibliothèque"), (ctx.Library, "Médiathèque de Valmont-sur-Thouet")])
        );
    }

    private static IEnumerable<(string, AdaptiveCard)> Stages(CardContext ctx)
    {
        foreach (var stage in Questions.Stages)
        {
            var drafting = School(PartnershipStatus.ProjectDrafting);
            yield return ($"recap/{stage.Id}", RecapCard.For(ctx, stage, drafting, CardSamples.Library, "Julie Morel"));
            var empty = CardSamples.Of(AnswerSheet.Empty, PartnershipStatus.Identified);
            yield return ($"form/{stage.Id}", FormCard.For(ctx, stage, empty, AnswerSheet.Empty, 0, Nothing, NoErrors));
        }
        var wrong = new Dictionary<string, Phrase> { ["CT1"] = new("textExpected") };
        yield return (
            "form/Wrong",
            FormCard.For(ctx, ContactStage.Stage, CardSamples.Of(AnswerSheet.Empty), AnswerSheet.Empty, 0, Nothing, wrong)
        );
        yield return ("recap/Empty", RecapCard.For(ctx, ProjectStage.Stage, null, AnswerSheet.Empty, ""));
        yield return ("agreement/Signed", AgreementCard.For(ctx, School(), CardSamples.Library, "Julie Morel"));
        yield return (
            "agreement/Draft",
            AgreementCard.For(ctx, School(PartnershipStatus.AwaitingSignature), CardSamples.Library, "Julie Morel")
        );
        yield return ("agreement/Empty", AgreementCard.For(ctx, CardSamples.Of(AnswerSheet.Empty), AnswerSheet.Empty, ""));
        yield return ("balance/School", BalanceCard.For(ctx, School(PartnershipStatus.ProjectDrafting)));
        yield return ("balance/Several", BalanceCard.For(ctx, Several(School(PartnershipStatus.ProjectDrafting))));
        yield return ("balance/Empty", BalanceCard.For(ctx, CardSamples.Of(AnswerSheet.Empty)));
        yield return (
            "fit/Declined",
            FitCard.For(ctx, CardSamples.Of(CardSamples.Longest().With([new(Fields.PartnerName, "École Prévert")])))
        );
        yield return ("fit/Open", FitCard.For(ctx, CardSamples.Of(CardSamples.School())));
        foreach (var question in Questions.Stages.SelectMany(s => s.Own).Where(q => q.Choices.Count > 6))
        {
            yield return ($"choice/{question.Id}", ChoiceCard.For(ctx, new Slot(question), ctx.Texts.Question(question.Id), null));
        }
    }

    /// <summary>The same with a care home and an association, of which one brings nothing.</summary>
    private static Partnership Several(Partnership partnership)
    {
        var answers = partnership.Answers;
        foreach (
            var (name, means) in new[]
            {
                ("EHPAD Les Tilleuls", "[{\"text\":\"Une salle et un goûter\"}]"),
                ("Association Lire Ensemble", "[]"),
            }
        )
        {
            var others = CoPartners.With(answers, [new(Fields.PartnerName, name), new(Fields.PartnerMeans, means)]);
            answers = answers.With([new(Fields.CoPartners, others)]);
        }
        return partnership with { Answers = answers };
    }

    private static IEnumerable<(string, AdaptiveCard)> Small(CardContext ctx)
    {
        yield return ("welcome/Personal", WelcomeCard.For(ctx, false));
        var team = ctx with { Team = new TeamPlace("28:bot", true) };
        yield return ("welcome/Team", WelcomeCard.For(team, true));
        yield return ("menu/None", MenuCard.For(ctx, null));
        yield return ("menu/Active", MenuCard.For(ctx, School()));
        yield return ("menu/Awaiting signature", MenuCard.For(ctx, School(PartnershipStatus.AwaitingSignature)));
        yield return ("team menu/Active", TeamMenuCard.For(team, School()));
        yield return ("personal chat/Team", PersonalChatCard.For(team, "Cela se fait ailleurs.", "menu"));
        yield return ("calendar/Ready", CalendarCard.For(ctx, new Uri("https://passerelle.example/calendar/x.ics")));
        yield return (
            "document/Ready",
            DocumentCard.For(
                ctx,
                "Convention – Une classe, un livre, un rendez-vous.docx",
                new Uri("https://passerelle.example/documents/x"),
                [ctx.Texts.Say("documentReady"), ctx.Texts.Say("documentIsDraft")]
            )
        );
        yield return ("papers/School", PapersCard.For(ctx, School(), CardSamples.Library, GallerySamples.Papers()));
        yield return (
            "papers/Contact",
            PapersCard.For(ctx, School(PartnershipStatus.Contacted), CardSamples.Library, GallerySamples.Papers())
        );
        yield return ("templates/Some", TemplatesCard.For(ctx, GallerySamples.Templates(), "hospital"));
        yield return ("template/Own", TemplateCard.For(ctx, TemplateKind.Find("primarySchool")!, GallerySamples.Templates()));
        yield return ("template/Ours", TemplateCard.For(ctx, TemplateKind.Find("hospital")!, []));
        yield return (
            "template read/Faults",
            TemplateCard.Read(
                ctx,
                TemplateKind.Find("primarySchool")!,
                "Modèle de la commune.docx",
                new string('0', 64),
                new TemplateReading(
                    ["titre du projet", "objectif"],
                    [("nom du partenair", "nom du partenaire"), ("cachet", null)],
                    ["durée", "cadres de signature"],
                    ["si prêt"],
                    []
                )
            )
        );
        yield return ("done/School", DoneCard.For(ctx, ctx.Texts.Say("formSaved")));
        yield return (
            "letter/School",
            LetterCard.For(
                ctx,
                ctx.Texts.Say("buttonReply"),
                new Letter(
                    "direction@ecole-prevert.example",
                    "Votre proposition",
                    "Madame la directrice,\n\nMerci de votre proposition.\n\nJulie Morel"
                )
            )
        );
        yield return ("closing/Open", ClosingCard.For(ctx, GallerySamples.Stopping(done: false)));
        yield return ("closing/Done", ClosingCard.For(ctx, GallerySamples.Stopping(done: true)));
        yield return ("amendment/School", AmendmentCard.For(ctx, GallerySamples.Amending()));
        yield return ("signatures/Awaited", SignaturesCard.For(ctx, School(PartnershipStatus.AwaitingSignature)));
        yield return ("signatures/Complete", SignaturesCard.For(ctx, School()));
    }

    private static IEnumerable<(string, AdaptiveCard)> Reminders(CardContext ctx)
    {
        var settings = ReminderSettings.Default with { Responsible = "Nadia" };
        List<PlannedReminder> planned = [.. ReminderPlanner.Plan(School(), settings, new DateOnly(2025, 9, 1))];
        foreach (var reminder in planned.DistinctBy(r => r.Rule.Id))
        {
            var when = ctx with { Today = reminder.SendDay };
            yield return ($"reminder/{reminder.Rule.Id}", ReminderCard.For(when, School(), reminder, acts: true));
        }
        yield return ("reminder/Done", ReminderCard.For(ctx, School(), planned[0], acts: true, ctx.Texts.Say("formSaved")));
        List<(Partnership, PlannedReminder)> coming = [.. planned.Zip(GallerySamples.Portfolio(), (r, p) => (p, r))];
        yield return ("reminders/Many", RemindersCard.For(ctx, coming, 0));
        yield return (
            "digest/Many",
            ReminderDigestCard.For(ctx, [.. coming.Take(6).Select(c => ((Partnership?)c.Item1, c.Item2))], acts: true)
        );
    }
}
