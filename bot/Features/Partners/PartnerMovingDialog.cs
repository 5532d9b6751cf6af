using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Language;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Partners;

/// <summary>Asks for a yes before partners join the partnership worked on, or one leaves it.</summary>
internal sealed class PartnerMovingDialog() : YesNoDialog(Name, "nothingChanged")
{
    /// <summary>The name under which a stored stack knows it.</summary>
    public const string Name = "partner-moving";

    private const string AboutKey = "about";
    private const string Join = "join";
    private const string Leave = "leave";
    private const char Between = '\n';

    /// <param name="names">Those that join.</param>
    public static string Joining(IEnumerable<string> names) => string.Join(Between, names.Prepend(Join));

    /// <param name="name">The one that leaves.</param>
    public static string Leaving(string name) => string.Join(Between, Leave, name);

    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var turn = Turn.Of(turnContext);
        var (joins, names) = Read(instance);
        return names.Count == 0
            ? Task.CompletedTask
            : turnContext.SendAsync(
                Sentences.Say(
                    turn.Texts,
                    joins ? "joinConfirm" : "leaveConfirm",
                    ("partners", new Together([.. names])),
                    ("partnership", turn.CurrentOrNew.Name)
                ),
                cancellationToken,
                turn.Texts.Say("buttonYes"),
                turn.Texts.Say("buttonNo")
            );
    }

    protected override void Begin(IDictionary<string, object> state, object? options) => state[AboutKey] = options as string ?? "";

    protected override async Task<DialogTurnResult> ConfirmedAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        var (joins, names) = Read(dc.ActiveDialog);
        if (names.Count == 0 || turn.Current is not { IsDraft: true })
        {
            return await RefuseAsync(dc, turn, ct);
        }
        await dc.CancelAllDialogsAsync(ct);
        await (joins ? PartnerMoving.JoinAsync(dc, names, ct) : PartnerMoving.LeaveAsync(dc, names[0], ct));
        return dc.ActiveDialog is null ? new DialogTurnResult(DialogTurnStatus.Complete) : EndOfTurn;
    }

    private static (bool Joins, IReadOnlyList<string> Names) Read(DialogInstance instance) =>
        (instance.State.TryGetValue(AboutKey, out var about) ? about as string : null)?.Split(Between) is [var what, .. var names]
            ? (what == Join, names)
            : (false, []);
}
