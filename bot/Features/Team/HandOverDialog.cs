using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Trust.Members;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Team;

/// <summary>
/// « Passer la main »: everything that a person follows in a team's library goes to a colleague, with its reminders, in one
/// confirmed action. Asks to whom, then for a yes.
/// </summary>
internal sealed class HandOverDialog(LibraryDirectory libraries) : WaitingDialog(Name)
{
    /// <summary>The name under which a stored stack knows it.</summary>
    public const string Name = "hand-over";

    private const string ToKey = "to";
    private const string CountKey = "count";

    /// <summary>More names than that are typed.</summary>
    private const int MostButtons = 6;

    /// <summary>The most names of partnerships that a question lists.</summary>
    private const int MostNamed = 5;

    /// <summary>A batch takes a hundred rows: two for each, and some are the conversation's own.</summary>
    private const int MostAtOnce = 45;

    /// <summary>What a person follows here: neither what was put aside, nor what is over.</summary>
    public static async Task<IReadOnlyList<Partnership>> FollowedAsync(Turn turn, CancellationToken ct) =>
        [
            .. (await turn.AllAsync(ct)).Where(p =>
                p.OwnerId == turn.Scope.UserId
                && p is { DiscardedAt: null, Status: not (PartnershipStatus.Renewed or PartnershipStatus.Stopped) }
            ),
        ];

    /// <summary>The colleagues who were heard from in the team of this library, by name; whoever has no name cannot be chosen.</summary>
    public static async Task<IReadOnlyList<SeenPerson>> ColleaguesAsync(Turn turn, LibraryDirectory libraries, CancellationToken ct) =>
        [.. (await libraries.PeopleAsync(turn.Scope.Library, ct)).Where(p => p.UserId != turn.Scope.UserId && p.Name.Length > 0)];

    /// <summary>The colleague whose name was typed, whole or in part; null when nobody bears it, or several do.</summary>
    public static SeenPerson? Named(IReadOnlyList<SeenPerson> people, string said)
    {
        var name = TypedText.Fold(said);
        var exact = people.Where(p => TypedText.Fold(p.Name) == name).ToList();
        var parts = name.Length < 3 ? [] : people.Where(p => TypedText.Fold(p.Name).Split(' ').Intersect(name.Split(' ')).Any()).ToList();
        return exact is [var one] ? one
            : exact.Count == 0 && parts is [var only] ? only
            : null;
    }

    /// <param name="options">The id of the colleague, when the name was said at once.</param>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        if (options is string to)
        {
            dc.ActiveDialog.State[ToKey] = to;
        }
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        var text = turn.Incoming.Text;
        var people = await ColleaguesAsync(turn, libraries, cancellationToken);
        var leaves = turn.Incoming.Command is Command.Back or Command.Cancel or Command.Skip || YesNoReader.Read(text) == false;
        if (leaves)
        {
            await dc.Context.SendAsync(turn.Texts.Say("nothingChanged"), cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }
        if (To(dc.ActiveDialog, people) is not { } to)
        {
            if (Named(people, text) is { } named)
            {
                dc.ActiveDialog.State[ToKey] = named.UserId;
            }
            else
            {
                await dc.Context.SendAsync(Sentences.Say(turn.Texts, "handOverNotFound", ("name", text)), cancellationToken);
            }
        }
        else if (YesNoReader.Read(text) == true)
        {
            return await HandOverAsync(dc, to, cancellationToken);
        }
        else
        {
            await dc.Context.SendAsync(turn.Texts.Say("yesNoExpected"), cancellationToken);
        }
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var turn = Turn.Of(turnContext);
        var texts = turn.Texts;
        var people = await ColleaguesAsync(turn, libraries, cancellationToken);
        if (To(instance, people) is not { } to)
        {
            await turnContext.SendAsync(texts.Say("handOverWho"), cancellationToken, [.. people.Take(MostButtons).Select(p => p.Name)]);
            return;
        }
        var mine = await FollowedAsync(turn, cancellationToken);
        instance.State[CountKey] = mine.Count;
        var names = string.Join("\n", mine.Take(MostNamed).Select(p => $"- {p.Name}").Concat(mine.Count > MostNamed ? ["- …"] : []));
        await turnContext.SendAsync(
            Sentences.Say(texts, mine.Count == 1 ? "handOverAskOne" : "handOverAsk", ("name", to.Name), ("count", mine.Count))
                + "\n\n"
                + Cards.Escape.Markdown(names),
            cancellationToken,
            texts.Say("buttonYes"),
            texts.Say("buttonNo")
        );
    }

    private async Task<DialogTurnResult> HandOverAsync(DialogContext dc, SeenPerson to, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var mine = await FollowedAsync(turn, ct);
        var shown = dc.ActiveDialog.State.TryGetValue(CountKey, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : -1;
        if (mine.Count != shown)
        {
            // What was confirmed is what was shown.
            return await AgainAsync(dc, turn.Texts.Say("staleCard"), ct);
        }
        switch (await libraries.OfAsync(turn.Scope.Library, to.UserId, ct))
        {
            case Membership.Refused:
                await dc.Context.SendAsync(Sentences.Say(turn.Texts, "handOverGone", ("name", to.Name)), ct);
                return await dc.EndDialogAsync(null, ct);
            case Membership.Unknown:
                await dc.Context.SendAsync(turn.Texts.Say("libraryUnchecked"), ct);
                return EndOfTurn;
        }
        var current = turn.Current;
        foreach (var partnership in mine.Take(MostAtOnce))
        {
            var handed = partnership with { OwnerId = to.UserId, OwnerName = to.Name };
            turn.Save(partnership, handed, Deed.HandOver, new Dictionary<string, object?>());
            current = current?.Id == partnership.Id ? turn.Current : current;
        }
        turn.Choose(current);
        await dc.CancelAllDialogsAsync(ct);
        var done = Math.Min(mine.Count, MostAtOnce);
        await dc.Context.SendAsync(
            Sentences.Say(turn.Texts, done == 1 ? "handedOverOne" : "handedOver", ("name", to.Name), ("count", done)),
            ct
        );
        if (mine.Count > done)
        {
            await dc.Context.SendAsync(turn.Texts.Say("handOverMore", ("count", mine.Count - done)), ct, turn.Texts.Say("buttonHandOver"));
        }
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    private static SeenPerson? To(DialogInstance instance, IReadOnlyList<SeenPerson> people) =>
        instance.State.TryGetValue(ToKey, out var id) ? people.FirstOrDefault(p => p.UserId == id as string) : null;
}
