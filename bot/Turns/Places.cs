using Microsoft.Bot.Schema;
using PartnershipBot.Conversations;
using PartnershipBot.Language;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Trust.Members;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Turns;

/// <summary>
/// In which library a turn takes place: a team's in its channels; in a personal chat the one that was chosen, or that of the card
/// whose button was pressed. A team's library is looked up on the roster each time, from memory as a rule, before anything of it
/// is read.
/// </summary>
public sealed class Places(AddressBook book, IMembership membership, ILogger<Places> logger)
{
    /// <summary>Where an activity takes place.</summary>
    /// <param name="activity">Who speaks and where.</param>
    /// <param name="incoming">What is said: the button of a card names its library.</param>
    /// <param name="fresh">Whether what this process remembers of the choice is not good enough.</param>
    internal async Task<Place> OfAsync(Activity activity, Incoming incoming, bool fresh, CancellationToken ct)
    {
        var scope = ScopeOf(activity, incoming);
        // That the bot comes and goes is a matter of one's own library.
        if (!scope.IsPersonal || activity.Type is not (ActivityTypes.Message or ActivityTypes.Invoke))
        {
            return new Place(scope);
        }
        var tenant = LibraryKeys.Tenant(scope.Own);
        var (address, isRemembered) = await book.RecallAsync(tenant, LibraryKeys.Person(scope.UserId), fresh, ct);
        scope = scope with { Lang = address is null ? null : LangCode.Read(address.Language) ?? Lang.Fr };
        var chosen = address?.Library is { Length: > 0 } library ? library : scope.Own;
        var place = new Place(scope) { IsRemembered = isRemembered, Before = chosen };
        if (incoming.Button?.Library is { } asked && asked != chosen && LibraryKeys.Tenant(asked) == tenant)
        {
            var there = await GoAsync(place, asked, ct);
            if (there.IsUnchecked || there.Scope.Library == asked)
            {
                return there;
            }
            // Refused: the turn takes place where the person is, and says so.
        }
        if (chosen == scope.Own)
        {
            return place;
        }
        switch (await membership.OfAsync(chosen, scope.UserId, ct))
        {
            case Membership.Member:
                return place with { Scope = await InAsync(scope, chosen, ct) };
            case Membership.Unknown:
                return place with { IsUnchecked = true };
            default:
                TurnLog.LibraryLost(logger, scope.UserId, chosen);
                return place with { Scope = scope with { Arrival = Arrival.Lost } };
        }
    }

    /// <summary>The same person in a library that was asked for, when they may use it; otherwise where they are.</summary>
    internal async Task<Place> GoAsync(Place here, string library, CancellationToken ct) =>
        await membership.OfAsync(library, here.Scope.UserId, ct) switch
        {
            Membership.Member => here with { Scope = await InAsync(here.Scope, library, ct) with { Arrival = Arrival.Chosen } },
            Membership.Unknown => here with { IsUnchecked = true },
            _ => here,
        };

    private async Task<Scope> InAsync(Scope scope, string library, CancellationToken ct) =>
        scope.In(
            library,
            LibraryKeys.Team(library) is { } team
                ? (await book.RecallAsync(LibraryKeys.Tenant(library), team, fresh: false, ct)).Row?.Name ?? ""
                : ""
        );

    /// <summary>What happens to a team, such as that the bot comes, is one matter in whichever of its channels it is told.</summary>
    private static Scope ScopeOf(Activity activity, Incoming incoming)
    {
        // Whoever searches, or takes a message, may do so where the bot is not.
        var scope =
            incoming.Kind is IncomingKind.Search or IncomingKind.Link or IncomingKind.MessageOpened or IncomingKind.MessageSaved
                ? Scope.OfSearch(activity)
            : activity.Type == ActivityTypes.ConversationUpdate ? Scope.OfArrival(activity)
            : Scope.Of(activity);
        return
            activity.Type is ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate
            && Scope.Team(activity) is { Length: > 0 } id
            ? scope with
            {
                Conversation = id,
            }
            : scope;
    }
}
