using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Features.Contact;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Partners;

/// <summary>Reads a list of possible partners back, each with its kind and its town; one yes adds all of it.</summary>
internal sealed class PastedPartnersDialog() : YesNoDialog(Name, "nothingChanged")
{
    /// <summary>The name under which a stored stack knows it.</summary>
    public const string Name = "pasted-partners";

    private const string ListKey = "list";

    /// <summary>
    /// Takes a list that is pasted where nothing waits, with what leads to it or without; false when a text is none. Of most it must be
    /// known what they are: any words between lines are no list of partners.
    /// </summary>
    public static async Task<bool> TakesAsync(DialogContext dc, string text, CancellationToken ct)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var line = text.IndexOf('\n', StringComparison.Ordinal);
        if (colon < 0 && line < 0)
        {
            return false;
        }
        var list = colon >= 0 && (line < 0 || colon < line) ? text[(colon + 1)..] : text;
        var read = PastedPartners.Read(list.Trim(), Turn.Of(dc.Context).ContextOf(ProspectQuestions.Name));
        if (read.Count < 2 || read.Count(profile => profile.Has(Fields.PartnerKind)) * 2 < read.Count)
        {
            return false;
        }
        await dc.CancelAllDialogsAsync(ct);
        await dc.BeginDialogAsync(Name, list.Trim(), ct);
        return true;
    }

    public override async Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var turn = Turn.Of(turnContext);
        var (texts, known, listed) = (turn.Texts, await KnownAsync(turn, cancellationToken), Listed(turn, instance));
        var lines = listed.Select(profile =>
        {
            string?[] facts =
            [
                known.Contains(Folded(profile)) ? texts.Say("partnersListKnown")
                : profile.Text(Fields.PartnerKind) is { } kind ? texts.Choice(ContactQuestions.PartnerKind, kind)
                : texts.Say("partnersListNoKind"),
                profile.Text(Fields.Municipality),
                profile.Text(Fields.ContactPerson),
                profile.Text(Fields.ContactChannel),
            ];
            return $"- {Escape.Markdown($"{profile.Text(Fields.PartnerName)} ({string.Join(", ", facts.OfType<string>())})")}";
        });
        await turnContext.SendAsync(
            texts.Say("partnersListAsk", ("count", listed.Count), ("partners", string.Join('\n', lines))),
            cancellationToken,
            texts.Say("buttonYes"),
            texts.Say("buttonNo")
        );
    }

    protected override void Begin(IDictionary<string, object> state, object? options) => state[ListKey] = options as string ?? "";

    protected override async Task<DialogTurnResult> ConfirmedAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        var (listed, known) = (Listed(turn, dc.ActiveDialog), await KnownAsync(turn, ct));
        var count = 0;
        foreach (var profile in listed.Where(profile => known.Add(Folded(profile))))
        {
            turn.Work.PutNew(RowKeys.Partner(Guid.CreateVersion7(turn.Now).ToString("N")), profile.Values);
            count++;
        }
        var result = await dc.CancelAllDialogsAsync(ct);
        await dc.Context.SendAsync(
            count switch
            {
                0 => turn.Texts.Say("partnersListAddedNone"),
                1 => turn.Texts.Say("partnersListAddedOne"),
                _ => turn.Texts.Say("partnersListAddedMany", ("count", count)),
            },
            ct,
            turn.Texts.Say("buttonPartners")
        );
        return result;
    }

    private static IReadOnlyList<AnswerSheet> Listed(Turn turn, DialogInstance instance) =>
        PastedPartners.Read(
            instance.State.TryGetValue(ListKey, out var said) ? said as string ?? "" : "",
            turn.ContextOf(ProspectQuestions.Name)
        );

    private static async Task<HashSet<string>> KnownAsync(Turn turn, CancellationToken ct) =>
        [.. (await turn.PartnersAsync(ct)).Select(p => TypedText.Fold(p.Name))];

    private static string Folded(AnswerSheet profile) => TypedText.Fold(profile.Text(Fields.PartnerName) ?? "");
}
