using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Features.Agreements.Signatures;
using PartnershipBot.Features.Contact;
using PartnershipBot.Features.Libraries;
using PartnershipBot.Features.Projects;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Agreements;

/// <summary>The convention at a glance; what is missing is marked.</summary>
public static class AgreementCard
{
    /// <summary>The input for the day on which all had signed; left empty, that is asked.</summary>
    public const string SignedOnInput = "signedOn";

    /// <summary>The card of a partnership.</summary>
    /// <param name="library">The library's own answers.</param>
    /// <param name="ownerName">Who follows the partnership.</param>
    public static AdaptiveCard For(CardContext ctx, Partnership partnership, AnswerSheet library, string ownerName) =>
        CardSize.Fit(maxLength =>
            Build(ctx, partnership, library, new AnswersInWords(ctx, partnership.Answers, library, ownerName, maxLength))
        );

    private static AdaptiveCard Build(CardContext ctx, Partnership partnership, AnswerSheet library, AnswersInWords words)
    {
        var (texts, project, agreement) = (ctx.Texts, partnership.Project, partnership.Agreement);
        var status = texts.Say(StatusNames.Key(partnership.Status));
        var signature = agreement.SignedOn is { } day ? texts.Say("agreementSignedOn", ("date", day)) : texts.Say("agreementNotSigned");
        var name = PartnershipLines.Name(partnership, texts);
        var card = CardFrame.New(ctx, texts.Say("agreementTitle", ("title", words.Short(name))), $"{status}. {signature}.", wide: true);
        var sections = new List<(string Heading, IReadOnlyList<AdaptiveElement> Lines)>();
        var partners = CoPartners.Views(partnership.Answers);
        Section("agreementParties", Parties(texts, words, partners.Count));
        Section("agreementObjectives", Objectives(project, texts, words));
        Section("agreementPeriod", Period(ctx, partnership, words));
        Section("agreementLibraryCommitments", AgreementCommitments.Of(project, Side.Library, texts, words));
        foreach (var (partner, seen) in partners.Index())
        {
            Section(
                partners.Count > 1
                    ? new Phrase("agreementCommitmentsOf", ("partner", words.Short(seen.Text(Fields.PartnerName) ?? "")))
                    : new Phrase("agreementPartnerCommitments"),
                AgreementCommitments.Of(new Project(seen), Side.Partner, texts, words, partner)
            );
        }
        Section("agreementLimits", Answers(texts, words, ProjectQuestions.LimitsLibrary, ProjectQuestions.LimitsPartner));
        Section("agreementCriteria", Criteria(project, texts, words));
        Section(
            agreement.ReviewDatesOn(ctx.Today).Count == 1 ? "agreementReviewDate" : "agreementReviewDates",
            ReviewDates(ctx, agreement)
        );
        Section("agreementSignatories", Signatories(partnership, texts, words));
        // Services of one authority need no council.
        if (!Charter.Holds(partnership.Answers))
        {
            var decisions = Answers(texts, words, AgreementQuestions.LibraryApproval, AgreementQuestions.PartnerApproval);
            Section("agreementApprovals", [.. decisions, .. ApprovalWarning.Of(agreement, texts)]);
        }
        card.Body.AddRange(CardBlanks.Summed(texts, State(partnership, $"{status} · {signature}", texts), sections));
        card.Actions.AddRange(Actions(ctx, partnership));
        if (partnership.IsDraft && ctx.Team is null && !Walk.MissingForSignature(partnership.Answers, library).Any())
        {
            card.Body.Add(new AdaptiveDateInput { Id = SignedOnInput, Label = texts.Say("agreementSignedByAll") });
        }
        return card;

        void Section(object what, IEnumerable<AdaptiveElement> lines) =>
            sections.Add((texts.Say(what as Phrase ?? new Phrase((string)what)), [.. lines]));
    }

    private static IEnumerable<AdaptiveElement> Parties(Texts texts, AnswersInWords words, int partners) =>
        Party(texts, words, LibraryQuestions.Name, LibraryQuestions.Municipality, 0)
            .Concat(
                Enumerable
                    .Range(0, partners)
                    .SelectMany(p => Party(texts, words, ContactQuestions.PartnerName, ContactQuestions.PartnerMunicipality, p))
            );

    private static IEnumerable<AdaptiveElement> Party(Texts texts, AnswersInWords words, string nameId, string municipalityId, int partner)
    {
        var (nameAt, municipalityAt) = (At(nameId, partner), At(municipalityId, partner));
        return words.At(nameAt) is { } name && words.At(municipalityAt) is { } municipality
            ? [CardText.Plain(texts.Say("portfolioWith", ("partner", name), ("municipality", municipality)))]
            : [Labelled(texts, words, nameAt), Labelled(texts, words, municipalityAt)];
    }

    private static Slot At(string id, int partner) => new(Questions.Find(id)!) { Partner = partner };

    private static IEnumerable<AdaptiveElement> Period(CardContext ctx, Partnership partnership, AnswersInWords words)
    {
        var (texts, agreement) = (ctx.Texts, partnership.Agreement);
        if (PartnershipLines.Period(partnership, texts, ctx.Today) is { } period)
        {
            yield return CardText.Plain(period);
        }
        else
        {
            yield return Labelled(texts, AgreementQuestions.EffectiveDate, agreement.Start is { } from ? texts.Value(from) : null);
            yield return Labelled(texts, AgreementQuestions.EndDate, agreement.End is { } to ? texts.Value(to) : null);
        }
        yield return Labelled(texts, ProjectQuestions.Rhythm, words.Of(ProjectQuestions.Rhythm));
    }

    private static IEnumerable<AdaptiveElement> ReviewDates(CardContext ctx, Agreement agreement) =>
        [
            agreement.ReviewDatesOn(ctx.Today) is { Count: > 0 } dates
                ? CardText.Bullets(dates.Select(d => ctx.Texts.Value(d)))
                : CardText.Missing(ctx.Texts),
        ];

    private static IEnumerable<AdaptiveElement> Signatories(Partnership partnership, Texts texts, AnswersInWords words)
    {
        var agreement = partnership.Agreement;
        if (SignatureList.IsFollowed(partnership.Answers))
        {
            // Once signatures are followed one by one, each says where it stands.
            yield return CardText.Bullets(
                SignatureList
                    .Of(partnership.Answers)
                    .Select(line =>
                        texts.Say(
                            "lineOf",
                            ("label", words.Short(SignatureWords.Name(line, texts))),
                            ("value", words.Short(SignatureWords.State(line, agreement.SignedOn, texts)))
                        )
                    )
            );
            yield break;
        }
        yield return Labelled(texts, AgreementQuestions.LibrarySignatory, words.Of(AgreementQuestions.LibrarySignatory));
        foreach (var (partner, seen) in CoPartners.Views(partnership.Answers).Index())
        {
            var slot = At(AgreementQuestions.PartnerSignatories, partner);
            if (new Agreement(seen).PartnerSignatories is not { Count: > 0 } signatories)
            {
                yield return Labelled(texts, words, slot);
                continue;
            }
            yield return CardText.Plain(SlotWords.Label(slot, words.Answers, texts));
            yield return CardText.Bullets(signatories.Select(s => words.Short(Items.Describe(s, texts))));
        }
    }

    private static IEnumerable<AdaptiveElement> State(Partnership partnership, string state, Texts texts)
    {
        yield return CardText.Strong(state);
        if (PartnershipLines.SignedFile(partnership, texts) is { } joined)
        {
            yield return CardText.Plain(joined);
        }
        if (partnership.IsDraft)
        {
            yield return CardText.Subtle(texts.Say("agreementLegalReview"));
        }
    }

    private static IEnumerable<AdaptiveAction> Actions(CardContext ctx, Partnership partnership)
    {
        var texts = ctx.Texts;
        if (partnership.IsDraft)
        {
            yield return CardActions.Button(ctx, texts.Say("buttonEdit"), Verbs.Edit);
            yield return CardActions.Button(ctx, texts.Say("buttonAgreementSigned"), Verbs.Sign).Positive();
        }
        if (partnership.Status == PartnershipStatus.AwaitingSignature && SignatureNews.AreAwaited(partnership))
        {
            yield return CardActions.Button(ctx, texts.Say("buttonSignatures"), Verbs.Signatures);
        }
        if (FollowUp.IsUnderWay(partnership))
        {
            yield return CardActions.Button(ctx, texts.Say("buttonSession"), Verbs.Session).Positive();
        }
        yield return CardActions.Button(ctx, texts.Say("buttonDocument"), Verbs.Document);
        if (partnership.Answers.Has(Fields.SignedFile))
        {
            yield return CardActions.Button(ctx, texts.Say("buttonSignedDocument"), Verbs.SignedDocument);
        }
        yield return CardActions.Button(ctx, texts.Say("buttonCopyToPartner"), Verbs.Copy);
        yield return CardActions.Button(ctx, texts.Say("buttonMyPartnerships"), Verbs.Portfolio, (DataKeys.Page, 0));
    }

    private static IEnumerable<AdaptiveElement> Answers(Texts texts, AnswersInWords words, params string[] ids) =>
        ids.SelectMany(id => At(id, 0).OfEach(words.Answers)).Select(slot => Labelled(texts, words, slot));

    private static AdaptiveElement Labelled(Texts texts, AnswersInWords words, Slot slot) =>
        CardText.Labelled(texts, SlotWords.Label(slot, words.Answers, texts), words.At(slot));

    private static AdaptiveElement Labelled(Texts texts, string id, string? value) => CardText.Labelled(texts, texts.Label(id), value);

    private static IEnumerable<AdaptiveElement> Objectives(Project project, Texts texts, AnswersInWords words)
    {
        if (project.Objectives.Count == 0)
        {
            yield return CardText.Labelled(texts, texts.Label(ProjectQuestions.Objective), null);
        }
        foreach (var (objective, number) in project.Objectives.Select((o, i) => (o, i + 1)))
        {
            yield return CardText.Strong(
                texts.Say(
                    "lineOf",
                    ("label", new Phrase("objectiveNumber", ("number", number))),
                    ("value", words.Short(Typeset.Tidied(objective.Text)))
                )
            );
            yield return CardText.Labelled(texts, texts.Label(ProjectQuestions.LibraryBenefit), Short(objective.LibraryBenefit));
            foreach (var slot in Slot.OfObjective(Questions.Find(ProjectQuestions.PartnerBenefit)!, number - 1).OfEach(words.Answers))
            {
                var benefit = CoPartners.View(words.Answers, slot.Partner).List<Objective>(Fields.Objectives)[slot.Index].PartnerBenefit;
                yield return CardText.Labelled(texts, SlotWords.Label(slot, words.Answers, texts), Short(benefit));
            }
        }

        string? Short(string? text) => text is null ? null : words.Short(Typeset.Tidied(text));
    }

    private static IEnumerable<AdaptiveElement> Criteria(Project project, Texts texts, AnswersInWords words)
    {
        for (var i = 0; i < Math.Max(1, project.Objectives.Count); i++)
        {
            var own = project
                .Criteria.Where(c => c.Objective == i)
                .Select(c => words.Short(Typeset.Tidied(CriterionWords.Describe(c, texts))))
                .ToList();
            var label = texts.Say("objectiveNumber", ("number", i + 1));
            if (own.Count == 0)
            {
                yield return CardText.Labelled(texts, label, null);
                continue;
            }
            if (project.Objectives.Count > 1)
            {
                yield return CardText.Plain(label);
            }
            yield return CardText.Bullets(own);
        }
    }
}
