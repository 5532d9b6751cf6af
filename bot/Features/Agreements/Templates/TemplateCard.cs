using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Domain.Agreements;

namespace PartnershipBot.Features.Agreements.Templates;

/// <summary>The template of one kind of document, with its versions; and what a file that was sent was found to be.</summary>
internal static class TemplateCard
{
    private const int MostListed = 8;
    private const int MostOfName = 60;

    /// <param name="versions">Those of the kind, the oldest first.</param>
    public static AdaptiveCard For(CardContext ctx, TemplateKind kind, IReadOnlyList<KeptTemplate> versions)
    {
        var texts = ctx.Texts;
        var current = versions is [.., var last] ? last : null;
        var state = TemplatesCard.State(texts, current);
        var card = CardFrame.New(ctx, texts.Say("templateTitle", ("kind", kind.Name(texts))), state);
        card.Body.Add(CardText.Plain(state));
        card.Body.Add(CardText.Subtle(texts.Say("templateHelp")));
        var earlier = versions.Where(v => v != current && !v.IsOurs).Reverse().Take(MostListed).ToList();
        if (earlier.Count > 0)
        {
            card.Body.Add(CardText.Heading(texts.Say("templateEarlier")));
            card.Body.AddRange(
                MoreRows.Of(
                    texts,
                    [
                        .. earlier.Select(version =>
                            CardRow.Of(
                                CardActions.Button(
                                    ctx,
                                    Named(version),
                                    Verbs.TemplateBack,
                                    (DataKeys.Value, TemplateShelf.MarkOf(version))
                                ),
                                texts.Say("rowChoose"),
                                CardText.Strong(Named(version)),
                                CardText.Subtle(TemplatesCard.State(texts, version))
                            )
                        ),
                    ]
                )
            );
        }
        card.Actions.Add(File("buttonTemplateStarter", TemplateDocuments.StarterOf(kind.Key)).Positive());
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonTemplateSend"), Verbs.TemplateSend, (DataKeys.Value, kind.Key)));
        if (current is { IsOurs: false } own)
        {
            card.Actions.Add(File("buttonTemplateTry", TemplateDocuments.TryOf(kind.Key, own.Hash)));
            card.Actions.Add(File("buttonTemplateSent", TemplateDocuments.SentOf(kind.Key, own.Number)));
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonTemplateBack"), Verbs.TemplateBack, (DataKeys.Value, kind.Key)));
        }
        return card;

        string Named(KeptTemplate version) =>
            Escape.Shorten(texts.Say("templateVersion", ("number", version.Number), ("name", version.Name)), MostOfName);

        AdaptiveAction File(string title, string fileId) =>
            CardActions.Button(ctx, texts.Say(title), Verbs.TemplateFile, (DataKeys.Value, fileId));
    }

    /// <summary>What was recognised in a file, what was not, and what is missing; with a preview.</summary>
    /// <param name="name">The name of the file.</param>
    public static AdaptiveCard Read(CardContext ctx, TemplateKind kind, string name, string hash, TemplateReading reading)
    {
        var texts = ctx.Texts;
        var known = texts.Say(reading.Known.Count == 1 ? "templateKnownOne" : "templateKnownMany", ("count", reading.Known.Count));
        var card = CardFrame.New(ctx, texts.Say("templateReadTitle", ("kind", kind.Name(texts))), known);
        card.Body.Add(CardText.Subtle(Escape.Shorten(name, MostOfName)));
        card.Body.Add(CardText.Plain(known));
        Add(
            reading.Unknown.Count == 1 ? "templateUnknownOne" : "templateUnknownMany",
            [
                .. reading.Unknown.Select(u =>
                    u.Nearest is { } near
                        ? texts.Say("templateNearest", ("words", u.Words), ("near", near))
                        : texts.Say("templateNowhere", ("words", u.Words))
                ),
            ]
        );
        Add(reading.Missing.Count == 1 ? "templateMissingOne" : "templateMissingMany", reading.Missing);
        Add("templateMisplaced", [.. reading.Misplaced.Select(m => texts.Say("templateNowhere", ("words", m)))]);
        card.Actions.Add(
            CardActions
                .Button(
                    ctx,
                    texts.Say("buttonTemplatePreview"),
                    Verbs.TemplateFile,
                    (DataKeys.Value, TemplateDocuments.TryOf(kind.Key, hash))
                )
                .Positive()
        );
        return card;

        void Add(string heading, IReadOnlyList<string> items)
        {
            if (items.Count == 0)
            {
                return;
            }
            card.Body.Add(CardText.Heading(texts.Say(heading, ("count", items.Count))));
            card.Body.Add(CardText.Bullets(items.Take(MostListed).Select(i => Escape.Shorten(i, 200))));
            if (items.Count > MostListed)
            {
                card.Body.Add(CardText.Subtle(texts.Say("templateMore", ("count", items.Count - MostListed))));
            }
        }
    }
}
