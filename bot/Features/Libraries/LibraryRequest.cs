using System.Collections.Frozen;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Trust.Members;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Inbound;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Libraries;

/// <summary>« Changer de bibliothèque », « bibliothèque Valmont »: one's own or that of a team, for the personal chat.</summary>
internal sealed class LibraryRequest(LibraryDirectory libraries) : Request
{
    private const string Own = "libraryOwn";

    /// <summary>What one’s own is called besides: « bibliothèque personnelle ».</summary>
    private static readonly FrozenSet<string> OwnWords = KnownWords.All.Set("libraries.own");

    public override IReadOnlyList<Command> Commands => [Command.ChangeLibrary];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Library];

    public override IReadOnlyList<string> Titles => [Own];

    public override IReadOnlyList<string> TitlesWithSubject => ["verbLibrary", "verbLibraryToo"];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (!turn.Scope.IsPersonal)
        {
            if (asked.Subject.Length > 0)
            {
                return false;
            }
            await dc.Context.SendAsync(turn.Texts.Say("libraryOfTeam"), ct);
            return true;
        }
        if (asked.Card is not null)
        {
            // Its library is the one that the turn is in.
            await ShowHereAsync(dc, turn.Scope.Arrival == Arrival.None, ct);
            return true;
        }
        if (asked.Title == Own)
        {
            await GoAsync(dc, turn.Scope.Own, ct);
            return true;
        }
        var teams = await libraries.OfTeamsAsync(LibraryKeys.Tenant(turn.Scope.Own), turn.Scope.UserId, ct);
        if (asked.Subject.Length > 0)
        {
            // « bibliothèque de Marnes » may be the name of a team.
            var library = IsOwn(turn, asked.Subject)
                ? turn.Scope.Own
                : (
                    teams.FirstOrDefault(t => TypedText.Fold(t.Name) == TypedText.Fold(turn.Incoming.Text)) ?? Named(teams, asked.Subject)
                )?.Library;
            if (library is not null)
            {
                await GoAsync(dc, library, ct);
            }
            return library is not null;
        }
        if (Mentioned(teams, turn.Incoming) is { } mentioned)
        {
            await GoAsync(dc, mentioned, ct);
            return true;
        }
        List<(string, string)> all = [(turn.Scope.Own, turn.Texts.Say(Own)), .. teams.Select(t => (t.Library, turn.NameOf(t.Name)))];
        if (turn.Scope.IsElsewhere && !teams.Any(t => t.Library == turn.Scope.Library))
        {
            all.Add((turn.Scope.Library, turn.NameOf(turn.Scope.LibraryName)));
        }
        await dc.Context.SendAsync(LibrariesCard.For(turn.CardContext, all), ct);
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }

    /// <summary>
    /// The team with whose name a command ends: « bibliothèque My Team » leaves nothing but the command where words that are
    /// mere politeness are passed over. Null when it names none.
    /// </summary>
    private static string? Mentioned(IReadOnlyList<SeenLibrary> teams, Incoming incoming)
    {
        var said = TypedText.Fold(incoming.Text).TrimEnd(' ', '.', '!', '?', '»', '"', '”');
        return incoming.Command is not null
            ? null
            : teams.FirstOrDefault(t => t.Name.Length > 0 && said.EndsWith(TypedText.Fold(t.Name), StringComparison.Ordinal))?.Library;
    }

    /// <summary>Says into which library the person has come.</summary>
    /// <returns>Whether the turn goes on: what was typed has been done with, while a button asks for something here.</returns>
    public static async Task<bool> ArriveAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Scope.Arrival == Arrival.Chosen && turn.Incoming.Button is not null)
        {
            await SayHereAsync(dc, ct);
            return true;
        }
        await ShowHereAsync(dc, true, ct);
        return false;
    }

    private async Task GoAsync(DialogContext dc, string library, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (library == turn.Scope.Library)
        {
            await ShowHereAsync(dc, true, ct);
            return;
        }
        switch (await libraries.OfAsync(library, turn.Scope.UserId, ct))
        {
            case Membership.Member:
                // The turn begins again there, and says so.
                turn.Effects.Add(new LibraryChosen(library));
                return;
            case Membership.Unknown:
                await dc.Context.SendAsync(turn.Texts.Say("libraryUnchecked"), ct);
                break;
            default:
                await dc.Context.SendAsync(turn.Texts.Say("libraryNotYours"), ct);
                break;
        }
        await CardTarget.GoOnAsync(dc, ct);
    }

    private static async Task ShowHereAsync(DialogContext dc, bool says, CancellationToken ct)
    {
        if (says)
        {
            await SayHereAsync(dc, ct);
        }
        await dc.CancelAllDialogsAsync(ct);
        await Navigation.MenuAsync(dc, ct);
    }

    private static Task SayHereAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var said = turn.Scope switch
        {
            { Arrival: Arrival.Lost } => turn.Texts.Say("libraryLost"),
            { IsElsewhere: false } => turn.Texts.Say("libraryNowOwn"),
            { LibraryName: "" } => turn.Texts.Say("libraryNowUnnamed"),
            { LibraryName: var name } => Sentences.Say(turn.Texts, "libraryNow", ("library", name)),
        };
        return dc.Context.SendAsync(said, ct);
    }

    /// <summary>The team whose name was typed, or is nearest to it; null when none is near.</summary>
    public static SeenLibrary? Named(IReadOnlyList<SeenLibrary> teams, string said)
    {
        var named = teams.Where(t => t.Name.Length > 0).ToList();
        return named.Find(t => TypedText.Fold(t.Name) == TypedText.Fold(said))
            ?? (NameMatcher.BestMatch(said, [.. named.Select(t => t.Name)]) is { } nearest ? named[nearest] : null);
    }

    private static bool IsOwn(Turn turn, string subject) =>
        OwnWords.Contains(subject)
        || (subject.Length > 3 && TypedText.Fold(turn.Texts.Say(Own)).Contains(subject, StringComparison.Ordinal));
}
