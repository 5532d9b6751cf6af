using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Agreements.Templates;

/// <summary>The text of each kind of document: Passerelle's, or the library's own.</summary>
internal static class TemplatesCard
{
    private static readonly (TemplateGroup Group, string Title)[] Groups =
    [
        (TemplateGroup.Agreement, "templatesAgreements"),
        (TemplateGroup.Document, "templatesDocuments"),
        (TemplateGroup.Letter, "templatesLetters"),
    ];

    /// <summary>A row a kind, in their groups: the one that is worked on, then those with a text of their own.</summary>
    /// <param name="all">All versions, the oldest first.</param>
    /// <param name="kind">The kind of partner that is worked on; null when none is.</param>
    public static AdaptiveCard For(CardContext ctx, IReadOnlyList<KeptTemplate> all, string? kind)
    {
        var texts = ctx.Texts;
        var last = all.GroupBy(t => t.Kind).ToDictionary(g => g.Key, g => g.Last());
        var card = CardFrame.New(ctx, texts.Say("templatesTitle"), texts.Say("templatesHelp"));
        card.Body.Add(CardText.Subtle(texts.Say("templatesHelp")));
        foreach (var (group, title) in Groups)
        {
            card.Body.Add(CardText.Heading(texts.Say(title)));
            card.Body.AddRange(
                MoreRows.Of(
                    texts,
                    [
                        .. FeatureBook
                            .Templates.Where(t => t.Group == group)
                            .OrderBy(t =>
                                t.Key == kind ? 0
                                : IsOwn(last, t.Key) ? 1
                                : 2
                            )
                            .Select(t => (AdaptiveElement)Row(ctx, t, State(texts, last.GetValueOrDefault(t.Key)))),
                    ],
                    group.ToString()
                )
            );
        }
        return card;
    }

    /// <summary>« Texte de Passerelle », or « Votre modèle, version 3, déposé le … par … ».</summary>
    public static string State(Texts texts, KeptTemplate? template) =>
        template is not { IsOurs: false } own
            ? texts.Say("templateOurs")
            : texts.Say(
                "templateOwn",
                ("number", own.Number),
                ("date", Turns.Turn.DayOf(own.At)),
                ("name", own.ByName.Length > 0 ? own.ByName : texts.Say("templateSomebody"))
            );

    private static bool IsOwn(Dictionary<string, KeptTemplate> last, string kind) => last.GetValueOrDefault(kind) is { IsOurs: false };

    private static AdaptiveColumnSet Row(CardContext ctx, TemplateKind kind, string state)
    {
        var name = kind.Name(ctx.Texts);
        return CardRow.Of(
            CardActions.Button(ctx, name, Verbs.Template, (DataKeys.Value, kind.Key)),
            ctx.Texts.Say("rowOpen"),
            CardText.Strong(name),
            CardText.Subtle(state)
        );
    }
}
