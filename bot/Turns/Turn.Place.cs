using PartnershipBot.Cards;
using PartnershipBot.Trust.Members;

namespace PartnershipBot.Turns;

/// <content>In which library the turn takes place.</content>
public sealed partial class Turn
{
    /// <summary>For whom and about what a card is made.</summary>
    public CardContext CardContext =>
        new(Texts, TakesExecute, Scope.Library, Current?.Id ?? "", Current?.Revision ?? 0, Today)
        {
            Team = Team,
            Viewers = Viewers,
            LibraryName = Scope.IsElsewhere ? NameOf(Scope.LibraryName) : null,
            IsOwn = Scope is { IsPersonal: true, IsElsewhere: false },
        };

    /// <summary>Who may use which library, and which there are for whom.</summary>
    public LibraryDirectory Libraries { get; }

    /// <summary>What a library is called that is not the person's own; a team may have told no name, and a group has none.</summary>
    public string NameOf(string team) => team.Length > 0 ? team : Texts.Say("libraryUnnamed");

    /// <summary>A person's language goes with them; whoever comes from their own library was welcomed there.</summary>
    private void Arrive()
    {
        if (Scope.Lang is { } lang && (Conversation.IsNew || Scope.Arrival != Arrival.None))
        {
            Conversation.Lang = lang;
        }
        Conversation.Welcomed |= Scope.IsElsewhere;
    }
}
