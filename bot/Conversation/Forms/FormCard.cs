using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;

namespace PartnershipBot.Conversation.Forms;

/// <summary>
/// The open questions of a stage at once; nothing has to be filled in. An input's id is the address of a place for an answer
/// (<c>PJ4.0</c>), or that and the name of a part (<c>CT12.reason</c>, <c>PR3.comment</c>); <c>CV4.status</c> stands in for
/// a day that is not given. A choice is sent as its code, several with commas between, a day as 2026-03-03, yes and no as
/// such; several criteria of an objective may be written in one input, one a line.
/// </summary>
public static class FormCard
{
    /// <summary>What the fields of a page may take, so that title and buttons leave the card comfortable, in bytes.</summary>
    private const int Room = CardSize.Comfortable - (6 * 1024);

    /// <summary>What the criterion above the input of its result takes, in bytes.</summary>
    private const int RoomOfHeading = 300;

    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();
    private static readonly IReadOnlyDictionary<string, Phrase> NoErrors = new Dictionary<string, Phrase>();

    /// <summary>The card of a page.</summary>
    /// <param name="partnership">The partnership, or null before its first answer.</param>
    /// <param name="library">The library's own answers.</param>
    /// <param name="page">Which page, from 0; a page without errors gives way to the first one with some.</param>
    /// <param name="typed">What was filled in and is not stored, by input.</param>
    /// <param name="errors">What was wrong, by place for an answer or by input.</param>
    public static AdaptiveCard For(
        CardContext ctx,
        Stage stage,
        Partnership? partnership,
        AnswerSheet library,
        int page,
        IReadOnlyDictionary<string, string> typed,
        IReadOnlyDictionary<string, Phrase> errors
    ) => Build(ctx, stage, partnership?.Answers ?? AnswerSheet.Empty, library, page, typed, errors, Room);

    /// <summary>The places for answers on each page; no page when nothing is open. What is typed does not change the pages.</summary>
    public static IReadOnlyList<IReadOnlyList<Slot>> PagesOf(CardContext ctx, Stage stage, Partnership? partnership, AnswerSheet library) =>
        [.. Pages(ctx, stage, partnership?.Answers ?? AnswerSheet.Empty, library, [], Room).Select(p => p.Select(f => f.Slot).ToList())];

    /// <summary>The card of a page whose fields take no more than so many bytes.</summary>
    internal static AdaptiveCard Build(
        CardContext ctx,
        Stage stage,
        AnswerSheet answers,
        AnswerSheet library,
        int page,
        IReadOnlyDictionary<string, string> typed,
        IReadOnlyDictionary<string, Phrase> errors,
        int room
    )
    {
        var texts = ctx.Texts;
        var pages = Pages(ctx, stage, answers, library, errors.Keys, room);
        page = Math.Clamp(page, 0, Math.Max(0, pages.Count - 1));
        if (errors.Count > 0 && pages.Count > 0 && !pages[page].Any(IsWrong))
        {
            page = Math.Max(0, pages.FindIndex(p => p.Any(IsWrong)));
        }
        var fields = pages.Count == 0 ? [] : pages[page];

        var intro = texts.Say(errors.Count > 0 ? "formErrors" : "formIntro");
        var card = CardFrame.New(ctx, texts.Say(stage.NameKey), $"{intro} {texts.Say("formFallback")}", wide: true);
        card.Body.Add(errors.Count > 0 ? CardText.Warning(intro) : CardText.Plain(intro));
        if (fields.Any(f => f is { IsOptional: false, Slot.Question.Essential: true }))
        {
            card.Body.Add(CardText.Subtle(texts.Say(stage.IsSignedFor || stage.IsOfLibrary ? "formEssentials" : "formEssentialsEnd")));
        }
        if (pages.Count > 1)
        {
            card.Body.Add(CardText.Page(texts, page, pages.Count));
        }

        var inputs = Inputs(ctx, answers, library, typed, errors);
        var objective = -1;
        Bundle? together = null;
        foreach (var field in fields)
        {
            if (field.Slot.Question.Together is { } bundle && bundle != together)
            {
                together = bundle;
                card.Body.Add(CardText.Heading(texts.Say(bundle.TitleKey)));
                card.Body.Add(CardText.Subtle(texts.Say("formUsual")));
            }
            if (field.Slot.Index is >= 0 and var number && number != objective)
            {
                card.Body.AddRange(
                    field.Slot.Question.Group == QuestionGroup.Measure
                        ? CriterionHeading(texts, answers, number)
                        : ObjectiveHeading(texts, answers, number, field.IsOptional)
                );
            }
            else if (field.Slot.Index < 0 && objective >= 0 && field.Slot.Question.Together is null)
            {
                // What follows is no longer about the objective or the criterion above.
                card.Body.Add(CardText.Heading(texts.Say("formOverall")));
            }
            objective = field.Slot.Index;
            card.Body.AddRange(inputs.Of(field));
        }
        if (fields.Count > 0)
        {
            card.Actions.Add(
                CardActions
                    .Button(
                        ctx,
                        texts.Say("buttonSave"),
                        Verbs.Save,
                        [(DataKeys.Stage, stage.Id), (DataKeys.Page, page), .. FeatureBook.Of(stage).FormData(answers)]
                    )
                    .Positive()
            );
        }
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonOneByOne"), Verbs.Resume, (DataKeys.Stage, stage.Id)).WithoutInputs());
        return card;

        bool IsWrong(FormField field)
        {
            var address = field.Slot.Address(answers);
            return errors.Keys.Any(k =>
                k == address || (k.StartsWith($"{address}.", StringComparison.Ordinal) && Slot.Parse(k, answers) is null)
            );
        }
    }

    private static List<List<FormField>> Pages(
        CardContext ctx,
        Stage stage,
        AnswerSheet answers,
        AnswerSheet library,
        IEnumerable<string> wrong,
        int room
    )
    {
        var inputs = Inputs(ctx, answers, library, Nothing, NoErrors);
        var pages = new List<List<FormField>>();
        var used = room;
        foreach (var field in FormFields.Of(stage, answers, library, wrong))
        {
            var size = inputs.Of(field).Sum(CardSize.Of) + (field.Slot.Question.Group == QuestionGroup.Measure ? RoomOfHeading : 0);
            if (used + size > room)
            {
                pages.Add([]);
                used = 0;
            }
            pages[^1].Add(field);
            used += size;
        }
        return pages;
    }

    private static FormInputs Inputs(
        CardContext ctx,
        AnswerSheet answers,
        AnswerSheet library,
        IReadOnlyDictionary<string, string> typed,
        IReadOnlyDictionary<string, Phrase> errors
    ) => new(ctx, new AnswersInWords(ctx, answers, library, "", CardSize.UsualText / 2), typed, errors);

    /// <summary>The criterion whose result is asked: the question alone does not say which.</summary>
    private static IEnumerable<AdaptiveElement> CriterionHeading(Texts texts, AnswerSheet answers, int number) =>
        answers.List<Criterion>(Fields.Criteria).ElementAtOrDefault(number) is { } criterion
            ? [CardText.Heading(Escape.Shorten(CriterionWords.Describe(criterion, texts), CardSize.UsualText / 2))]
            : [];

    private static IEnumerable<AdaptiveElement> ObjectiveHeading(Texts texts, AnswerSheet answers, int number, bool isOptional)
    {
        yield return CardText.Heading(texts.Say(isOptional ? "objectiveNumberOptional" : "objectiveNumber", ("number", number + 1)));
        if (answers.List<Objective>(Fields.Objectives).ElementAtOrDefault(number) is { } objective)
        {
            yield return CardText.Subtle(Escape.Shorten(objective.Text, CardSize.UsualText / 2));
        }
    }
}
