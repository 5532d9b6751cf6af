using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Conversation.Asking;

/// <summary>All answers of a stage, each with « Modifier ».</summary>
public static class RecapCard
{
    /// <summary>The card of a stage.</summary>
    /// <param name="partnership">The partnership, or null before its first answer.</param>
    /// <param name="library">The library's own answers.</param>
    /// <param name="ownerName">Who follows the partnership.</param>
    public static AdaptiveCard For(CardContext ctx, Stage stage, Partnership? partnership, AnswerSheet library, string ownerName) =>
        CardSize.Fit(maxLength => Build(ctx, stage, partnership, library, ownerName, maxLength));

    /// <summary>The places for answers that the recap of a stage shows, in order.</summary>
    public static IReadOnlyList<Slot> SlotsOf(Stage stage, AnswerSheet answers) =>
        [
            .. Walk.Slots(stage, answers)
                .Where(s => s.Question.IsOfLibrary == stage.IsOfLibrary)
                .Where(s => s.Question.Column != Fields.SignedOn || s.IsAnswered(answers)),
        ];

    private static AdaptiveCard Build(
        CardContext ctx,
        Stage stage,
        Partnership? partnership,
        AnswerSheet library,
        string ownerName,
        int maxLength
    )
    {
        var texts = ctx.Texts;
        var answers = partnership?.Answers ?? AnswerSheet.Empty;
        var use = FeatureBook.Of(stage);
        var words = new AnswersInWords(ctx, answers, library, ownerName, maxLength);
        var lines = use.RecapsAlso(answers)
            .Append(stage)
            .SelectMany(s => SlotsOf(s, answers))
            .Select(slot => (Slot: slot, Value: words.At(slot), Default: words.Default(slot)))
            .ToList();
        var open = lines.Count(l => l.Value is null && l.Default is null);

        var summary = new List<string>();
        if (open > 0)
        {
            summary.Add(texts.Say(open == 1 ? "recapOpenOne" : "recapOpenMany", ("count", open)));
        }
        if (use.TellsWhenComplete && !Walk.MissingEssentials(stage, answers, library).Any())
        {
            summary.Add(texts.Say("essentialsDone"));
        }
        var card = CardFrame.New(ctx, texts.Say("recapTitle", ("stage", new Phrase(stage.NameKey))), string.Join(' ', summary), wide: true);
        card.Body.AddRange(summary.Select(CardText.Plain));

        var objective = -1;
        foreach (var (slot, value, standing) in lines)
        {
            if (slot.Index != objective && slot.Question.Group != QuestionGroup.Measure)
            {
                objective = slot.Index;
                if (objective >= 0)
                {
                    card.Body.Add(CardText.Heading(texts.Say("objectiveNumber", ("number", objective + 1))));
                }
            }
            var isFixed = partnership is not null && Answering.WhyFixed(partnership, slot.Question) is not null;
            var row = Row(ctx, slot, answers, value, standing, isFixed);
            row.Separator = slot.Index < 0;
            card.Body.Add(row);
        }

        var (first, last) = use.RecapButtons(ctx, answers);
        card.Actions.Add(use.ConfirmButton(ctx, answers));
        card.Actions.AddRange(first);
        if (FormFields.Of(stage, answers, library).Count > 0)
        {
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonForm"), Verbs.Form, (DataKeys.Stage, stage.Id)));
        }
        card.Actions.AddRange(last);
        if (PartnerShare.IsDue(stage, answers, library))
        {
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonCopyToPartner"), Verbs.Copy, (DataKeys.Stage, stage.Id)));
        }
        return card;
    }

    /// <summary>The label of a place; a measure says of which criterion it is.</summary>
    internal static string LabelOf(Slot slot, AnswerSheet answers, Texts texts) =>
        slot.Question.Group == QuestionGroup.Measure
        && answers.List<Criterion>(Fields.Criteria).ElementAtOrDefault(slot.Index) is { } criterion
            ? texts.Say("measureLabel", ("label", new LabelOf(slot.Question.Id)), ("indicator", criterion.Indicator))
            : SlotWords.Label(slot, answers, texts);

    /// <summary>The row of an answer; one that nothing else can take the place of is not offered for change.</summary>
    private static AdaptiveColumnSet Row(CardContext ctx, Slot slot, AnswerSheet answers, string? value, string? standing, bool isFixed)
    {
        var texts = ctx.Texts;
        var label = LabelOf(slot, answers, texts);
        var shown = value ?? (standing is null ? null : texts.Say("recapDefault", ("value", standing)));
        return isFixed ? EditRow.Fixed(texts, label, shown) : Line(ctx, slot, answers, label, shown);
    }

    /// <summary>An answer under its label, with « Modifier »; null where there is none.</summary>
    internal static AdaptiveColumnSet Line(CardContext ctx, Slot slot, AnswerSheet answers, string label, string? value) =>
        EditRow.Of(
            ctx.Texts,
            CardActions.Button(ctx, ctx.Texts.Say("editOf", ("label", label)), Verbs.Edit, (DataKeys.Slot, slot.Address(answers))),
            label,
            value
        );
}
