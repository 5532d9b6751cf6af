using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation;

/// <summary>Who signs the letters that are drafted in a turn.</summary>
internal static class Senders
{
    /// <summary>The person who speaks; nobody has told what they are in the library.</summary>
    public static Correspondent Of(Turn turn) => new(turn.Scope.UserName, null, turn.Library.Text(Fields.LibraryName));
}
