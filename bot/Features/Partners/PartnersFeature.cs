using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Partners;

/// <summary>« Dressez une liste de vos partenaires possibles »: the list, the sheets, and what a partner is told.</summary>
internal sealed class PartnersFeature : Feature
{
    public override IReadOnlyList<Paper> Papers { get; } =
    [
        LetterPaper.Of(
            "copyLetter",
            "paperCopyLetter",
            new LetterTexts("templateCopyLetter", ("", "letterCopyBody")),
            static (s, texts, from) =>
                PartnerShare.StageOf(s.Partnership.Answers) is { Copy: not null } stage
                    ? PartnerCopy.Draft(texts, stage, s.Partnership, s.Library, s.Today, from, s.Partner)
                    : null,
            static _ => "paperNothingToCopy"
        ),
    ];

    /// <summary>« Nouveau partenariat avec… » comes before the one that names nobody.</summary>
    public override IEnumerable<Request> Requests(IServiceProvider services) =>
        [
            new NewWithRequest(new Answering()),
            new PartnersRequest(),
            new EditPartnerRequest(),
            new PartnerPlaceRequest(),
            new PickPartnerRequest(),
            new PartnerRequest(),
            new AddPartnerRequest(),
            new FindPartnersRequest(),
            new MissingKindsRequest(),
            new FirstLetterRequest(),
            new CopyRequest(),
        ];

    public override IEnumerable<Dialog> Dialogs(IServiceProvider services) =>
        [
            new ProspectDialog(),
            new EditPartnerDialog(),
            new PartnerPlaceDialog(),
            new FindPartnersDialog(),
            new PastedPartnersDialog(),
            new PartnerMovingDialog(),
        ];

    public override async Task<IReadOnlyList<(string Title, string Value)>?> ChoicesAsync(
        Turn turn,
        string list,
        string query,
        CancellationToken ct
    ) =>
        list switch
        {
            SearchedChoices.Partner => await PartnerChoices.FindAsync(turn, query, ct),
            SearchedChoices.Town => await TownChoices.FindAsync(turn, query, ct),
            _ => null,
        };

    public override IReadOnlyList<string> YesNoDialogs => [PartnerMovingDialog.Name];

    /// <summary>« Il y a aussi l’association Lire Ensemble ».</summary>
    public override Task<bool> HearsAsync(DialogContext dc, string text, CancellationToken ct) => PartnerMoving.TakesAsync(dc, text, ct);

    public override Slot? SlotOf(DialogInstance? waiting) => ProspectDialog.SlotOf(waiting) ?? EditPartnerDialog.SlotOf(waiting);

    public override async Task<bool> FindsAsync(DialogContext dc, string text, CancellationToken ct) =>
        await PastedPartnersDialog.TakesAsync(dc, text, ct) || await PartnerRequest.FindBareAsync(dc, text, ct);

    /// <summary>Whoever adds a partner leaves with it or without it: that dialog knows which.</summary>
    public override Task<Cancelling?> CancelsAsync(DialogContext dc, CancellationToken ct) =>
        Task.FromResult<Cancelling?>(IsOurs(dc.ActiveDialog) ? Cancelling.IsAnAnswer : null);

    /// <summary>The prospect's questions have a help of their own, and « plus tard » leaves with what was said.</summary>
    public override bool Answers(Command command, DialogInstance? waiting) =>
        IsOurs(waiting)
        && (
            command == Command.Later || (command == Command.Help && waiting?.Id is not (PartnerPlaceDialog.Name or FindPartnersDialog.Name))
        );

    private static bool IsOurs(DialogInstance? waiting) =>
        waiting?.Id is ProspectDialog.Name or EditPartnerDialog.Name or PartnerPlaceDialog.Name or FindPartnersDialog.Name;
}
