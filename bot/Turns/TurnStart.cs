using Microsoft.Bot.Schema;
using PartnershipBot.Trust.Members;
using PartnershipBot.Turns.Inbound;
using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Turns;

/// <summary>What is known of a turn before anything is read for it.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Incoming">What it says.</param>
/// <param name="Scope">Who speaks, in which conversation, about whose library.</param>
/// <param name="Now">The moment.</param>
/// <param name="SchoolYear">When the school year begins here.</param>
/// <param name="Libraries">Who may use which library, and which there are for whom.</param>
/// <param name="Offered">The verbs of the buttons that act here; null where all do.</param>
public sealed record TurnStart(
    Activity Activity,
    Incoming Incoming,
    Scope Scope,
    DateTimeOffset Now,
    SchoolCalendar SchoolYear,
    LibraryDirectory Libraries,
    IReadOnlySet<string>? Offered
);
