using PartnershipBot.Cards;
using PartnershipBot.Libraries;
using PartnershipBot.Partnerships;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Dialogs.Turns;

/// <content>In which library the turn takes place.</content>
public sealed partial class Turn
{
    /// <summary>For whom and about what a card is made.</summary>
    public CardContext CardContext => new(Texts, Universal, Scope.Library, Current?.Id ?? "", Current?.Revision ?? 0, Today)
    {
        Team = Team,
        Viewers = Viewers,
        LibraryName = Scope.IsElsewhere ? NameOf(Scope.LibraryName) : null,
        IsOwn = Scope is { IsPersonal: true, IsElsewhere: false },
    };

    /// <summary>The library in which the turn is to take place after all, or null: nothing of it is stored here then.</summary>
    public string? GoesTo { get; set; }

    /// <summary>Who may use which library, and which there are for whom.</summary>
    public LibraryDesk? Libraries { get; set; }

    /// <summary>The partnership that this turn sends to another library, or null.</summary>
    public LibraryMove? Move { get; private set; }

    /// <summary>Whether something was refused to whoever has no right to it: the log names the ids.</summary>
    public bool IsRefused { get; set; }

    /// <summary>What a library is called that is not the person's own; a team may have told no name, and a group has none.</summary>
    public string NameOf(string team) => team.Length > 0 ? team : Texts.Say("libraryUnnamed");

    /// <summary>The library to which a partnership of this one has gone, or null when it has not, or never was here.</summary>
    public async Task<string?> MovedToAsync(string id, CancellationToken ct) =>
        id.Length <= LongestId && await Work.GetAsync(RowKeys.Partnership(id), ct) is { } row ? PartnershipRows.MovedTo(row) : null;

    /// <summary>Sends a partnership to another library: with the turn's batch nobody changes it here any more.</summary>
    public void MoveTo(string library, Partnership partnership)
    {
        var changed = partnership with { Revision = partnership.Revision + 1, UpdatedAt = Now };
        Work.Put(RowKeys.Partnership(changed.Id), PartnershipRows.WriteMoving(changed, library));
        Work.PutNew(
            RowKeys.History(changed.Id, HistoryRows.NewId(Now, changed.Revision)),
            HistoryRows.Write(
                Now, Scope.UserId, Scope.UserName, "move",
                new Dictionary<string, object?> { ["library"] = Scope.Library },
                new Dictionary<string, object?> { ["library"] = library }));
        Move = new LibraryMove(Scope.Library, changed.Id);
        Choose(null);
    }

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
