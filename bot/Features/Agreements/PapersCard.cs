using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Domain;

namespace PartnershipBot.Features.Agreements;

/// <summary>The documents of a partnership: a button for each that can be had now, and what is missing for the others.</summary>
internal static class PapersCard
{
    /// <param name="name">What the partnership is called.</param>
    public static AdaptiveCard For(CardContext ctx, string name, AnswerSheet answers, IReadOnlyList<(Paper Paper, string? WhyNot)> papers)
    {
        var texts = ctx.Texts;
        var ready = papers.Where(p => p.WhyNot is null).Select(p => texts.Say(p.Paper.TitleOf(answers))).ToList();
        var card = CardFrame.New(
            ctx,
            texts.Say("papersTitle", ("partnership", name)),
            texts.Say("papersReady", ("documents", string.Join(", ", ready)))
        );
        card.Body.Add(CardText.Subtle(texts.Say("papersHelp")));
        Add(papers.Where(p => p is { WhyNot: null, Paper.IsLetter: false }));
        if (papers.Where(p => p is { WhyNot: null, Paper.IsLetter: true }).ToList() is { Count: > 0 } letters)
        {
            card.Body.Add(CardText.Heading(texts.Say("papersLetters")));
            Add(letters);
        }
        if (papers.Where(p => p is { WhyNot: not null, Paper.IsLetter: false }).ToList() is { Count: > 0 } missing)
        {
            card.Body.Add(CardText.Heading(texts.Say("papersMissing")));
            card.Body.Add(
                CardText.Bullets(
                    missing.Select(p =>
                        texts.Say("lineOf", ("label", texts.Say(p.Paper.TitleOf(answers))), ("value", texts.Say(p.WhyNot!)))
                    )
                )
            );
        }
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonComplete"), Verbs.Complete));
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonAuthority"), Verbs.Authority));
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonOpenAgreement"), Verbs.Preview));
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonTemplates"), Verbs.Templates));
        return card;

        void Add(IEnumerable<(Paper Paper, string? WhyNot)> some)
        {
            foreach (var (paper, _) in some)
            {
                card.Body.Add(
                    CardText.Actions(CardActions.Button(ctx, texts.Say(paper.TitleOf(answers)), Verbs.Paper, (DataKeys.Paper, paper.Id)))
                );
            }
        }
    }
}
