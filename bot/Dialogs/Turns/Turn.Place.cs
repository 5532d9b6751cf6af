using PartnershipBot.Cards;

namespace PartnershipBot.Dialogs.Turns;

/// <content>In which library the turn takes place.</content>
public sealed partial class Turn
{
    /// <summary>For whom and about what a card is made.</summary>
    public CardContext CardContext => new(Texts, Universal, Scope.Library, Current?.Id ?? "", Current?.Revision ?? 0, Today)
    {
        Team = Team,
        LibraryName = Scope.IsElsewhere ? NameOf(Scope.LibraryName) : null,
    };

    /// <summary>The library in which the turn is to take place after all, or null: nothing of it is stored here then.</summary>
    public string? GoesTo { get; set; }

    /// <summary>Whether something was refused to whoever has no right to it: the log names the ids.</summary>
    public bool IsRefused { get; set; }

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
