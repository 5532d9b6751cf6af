using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;

namespace PartnershipBot.Features.Agreements;

/// <summary>
/// The documents of a partnership, at whatever step it is: a button for each that can be had now, and why and from when the others,
/// those with the same reason in one line.
/// </summary>
internal static class PapersCard
{
    /// <param name="library">The library's own answers.</param>
    /// <param name="papers">All documents, each with the key of what is missing for it; null when it can be had.</param>
    public static AdaptiveCard For(
        CardContext here,
        Partnership partnership,
        AnswerSheet library,
        IReadOnlyList<(Paper Paper, string? WhyNot)> papers
    )
    {
        var (ctx, answers) = (here.About(partnership), partnership.Answers);
        var texts = ctx.Texts;
        var ready = papers.Where(p => p.WhyNot is null).Select(p => texts.Say(p.Paper.TitleOf(answers))).ToList();
        var card = CardFrame.New(
            ctx,
            texts.Say("papersTitle", ("partnership", PartnershipLines.Name(partnership, texts))),
            texts.Say("papersReady", ("documents", string.Join(", ", ready)))
        );
        card.Body.Add(CardText.Subtle(texts.Say("papersHelp")));
        Add(papers.Where(p => p is { WhyNot: null, Paper.IsLetter: false }));
        if (answers.Has(Fields.SignedFile))
        {
            card.Body.Add(CardText.Actions(CardActions.Button(ctx, texts.Say("buttonSignedDocument"), Verbs.SignedDocument)));
        }
        var isContact = Transitions.IsFirstContact(partnership.Status);
        List<AdaptiveAction> letters = [.. papers.Where(p => p is { WhyNot: null, Paper.IsLetter: true }).Select(p => Button(p.Paper))];
        if (isContact && partnership.PartnerId is { } partner)
        {
            letters.Add(CardActions.Button(ctx, texts.Say("buttonFirstLetter"), Verbs.FirstLetter, (DataKeys.Partner, partner)));
        }
        if (letters.Count > 0)
        {
            card.Body.Add(CardText.Heading(texts.Say("papersLetters")));
            card.Body.AddRange(letters.Select(l => CardText.Actions(l)));
        }
        if (papers.Where(p => p.WhyNot is not null).GroupBy(p => p.WhyNot!, p => p.Paper).ToList() is { Count: > 0 } missing)
        {
            card.Body.Add(CardText.Heading(texts.Say("papersMissing")));
            if (isContact && PreviewRequest.Missing(texts, partnership, library) is { } contact)
            {
                card.Body.Add(CardText.Plain($"{contact}."));
            }
            card.Body.Add(
                CardText.Bullets(
                    missing.Select(group =>
                        texts.Say(
                            "lineOf",
                            ("label", string.Join(", ", group.Select(p => texts.Say(p.TitleOf(answers))))),
                            ("value", texts.AfterColon(texts.Say(group.Key)))
                        )
                    )
                )
            );
        }
        card.Actions.AddRange(Actions(ctx, partnership, isContact));
        return card;

        void Add(IEnumerable<(Paper Paper, string? WhyNot)> some) =>
            card.Body.AddRange(some.Select(p => CardText.Actions(Button(p.Paper))));

        AdaptiveAction Button(Paper paper) =>
            CardActions.Button(ctx, texts.Say(paper.TitleOf(answers)), Verbs.Paper, (DataKeys.Paper, paper.Id));
    }

    /// <summary>What one goes on with: the next step first, and what makes the documents better.</summary>
    private static IEnumerable<AdaptiveAction> Actions(CardContext ctx, Partnership partnership, bool isContact)
    {
        var texts = ctx.Texts;
        if (NextStepButton.Of(ctx, Standing.Of(partnership, ctx.Today).NextStep) is { } next)
        {
            yield return next.Positive();
        }
        if (!isContact && partnership.IsDraft)
        {
            yield return CardActions.Button(ctx, texts.Say("buttonComplete"), Verbs.Complete);
        }
        yield return CardActions.Button(ctx, texts.Say("buttonAuthority"), Verbs.Authority);
        if (!isContact)
        {
            yield return CardActions.Button(ctx, texts.Say("buttonOpenAgreement"), Verbs.Preview);
        }
        yield return CardActions.Button(ctx, texts.Say("buttonTemplates"), Verbs.Templates);
    }
}
