using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain.Partners;

namespace PartnershipBot.Features.Partners;

/// <summary>What is to be done next with a partner, and whom one spoke with before, as its sheet shows them.</summary>
internal static class PartnerNotebook
{
    private const int MostTasks = 5;
    private const int MostFormer = 5;

    /// <summary>The elements of a sheet; none while there is nothing to show.</summary>
    public static IEnumerable<AdaptiveElement> Elements(CardContext ctx, KnownPartner partner, int maxLength)
    {
        var texts = ctx.Texts;
        foreach (var former in partner.FormerContacts.TakeLast(MostFormer))
        {
            var name = former.Channel is { } channel ? $"{former.Name} · {channel}" : former.Name;
            yield return CardText.Subtle(
                texts.Say("contactFormer", ("person", Escape.Shorten(Escape.Flat(name), maxLength)), ("date", former.Until))
            );
        }
        var open = partner.Tasks.Where(t => t.DoneOn is null).OrderBy(t => t.On ?? DateOnly.MaxValue).Take(MostTasks).ToList();
        if (open.Count > 0)
        {
            yield return CardText.Heading(texts.Say("partnerTasks"));
        }
        foreach (var task in open)
        {
            var what = Escape.Shorten(Escape.Flat(task.What), maxLength);
            yield return CardText.Plain(task.On is { } day ? texts.Say("partnerTaskOn", ("task", what), ("date", day)) : what);
            yield return CardText.Actions(
                CardActions
                    .Button(
                        ctx,
                        texts.Say("buttonPartnerTaskDone"),
                        Verbs.PartnerTaskDone,
                        (DataKeys.Partner, partner.Id),
                        (DataKeys.Task, task.Id)
                    )
                    .Saying(texts.Say("lineOf", ("label", texts.Say("buttonPartnerTaskDone")), ("value", what)))
            );
        }
    }
}
