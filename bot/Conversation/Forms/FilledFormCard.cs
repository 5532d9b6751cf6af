using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Conversation.Forms;

/// <summary>A form that was filled in from a message: what was found, the words that it came from, and « Enregistrer ».</summary>
public static class FilledFormCard
{
    private const int MostWords = 120;

    /// <summary>The card.</summary>
    /// <param name="said">What is to be known first, as plain text.</param>
    /// <param name="errors">What was wrong, by place for an answer or by input.</param>
    public static AdaptiveCard For(
        CardContext ctx,
        Stage stage,
        AnswerSheet answers,
        AnswerSheet library,
        FilledForm form,
        IReadOnlyList<string> said,
        IReadOnlyDictionary<string, Phrase> errors
    )
    {
        var texts = ctx.Texts;
        var intro = texts.Say(errors.Count > 0 ? "formErrors" : "messageFormIntro");
        var card = CardFrame.New(ctx, texts.Say("messageFormTitle"), $"{intro} {texts.Say("formFallback")}", wide: true);
        card.Body.AddRange(said.Select(CardText.Plain));
        card.Body.Add(errors.Count > 0 ? CardText.Warning(intro) : CardText.Plain(intro));
        var inputs = new FormInputs(ctx, new AnswersInWords(ctx, answers, library, "", CardSize.UsualText / 2), form.Typed, errors);
        foreach (var slot in form.Slots)
        {
            var elements = inputs.Of(new FormField(slot)).ToList();
            if (form.Words.TryGetValue(slot.ToString(), out var words))
            {
                // Below the input that they filled, and above its parts.
                var parts = elements.FindIndex(1, e => e is AdaptiveInput);
                elements.Insert(
                    parts < 0 ? elements.Count : parts,
                    CardText.Subtle(texts.Say("messageFormWords", ("words", Escape.Shorten(Escape.Flat(words), MostWords))))
                );
            }
            card.Body.AddRange(elements);
        }
        List<(string, object)> data = [(DataKeys.Stage, stage.Id), (DataKeys.Page, 0)];
        if (form.Message is { } message)
        {
            data.Add((DataKeys.Message, message));
        }
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonSave"), Verbs.Save, [.. data]).Positive());
        return card;
    }
}
