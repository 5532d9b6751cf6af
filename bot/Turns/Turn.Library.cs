using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Turns;

/// <content>The library's own answers.</content>
public sealed partial class Turn
{
    private const string ByColumn = "by";
    private const string ByNameColumn = "byName";

    /// <summary>
    /// Whether whoever speaks answers for the library: everybody for their own, in a team the person whom its settings name.
    /// </summary>
    public bool AnswersForLibrary =>
        LibraryKeys.Team(Scope.Library) is null
        || (ReminderSettings.Responsible is { } name && TypedText.Fold(name) == TypedText.Fold(Scope.UserName));

    /// <summary>Reads the library's own answers anew: the conversation has a copy, which somebody else may have outdated.</summary>
    /// <returns>Who wrote them last, by id and by name; empty when that is not known.</returns>
    public async Task<(string By, string ByName)> ReadLibraryAsync(CancellationToken ct)
    {
        if (await Work.GetAsync(RowKeys.Settings, ct) is not { } row)
        {
            return ("", "");
        }
        Library = Conversation.Library = AnswerSheet.Of(row.Columns);
        return (row.Columns.GetValueOrDefault(ByColumn) as string ?? "", row.Columns.GetValueOrDefault(ByNameColumn) as string ?? "");
    }

    /// <summary>Stores what changed of the library's own answers; what somebody else wrote beside it stays.</summary>
    public async Task SaveLibraryAsync(IReadOnlyDictionary<string, object?> changes, CancellationToken ct)
    {
        var row = await Work.GetAsync(RowKeys.Settings, ct);
        var before = ReminderSettings;
        var library = AnswerSheet.Of(row?.Columns ?? new Dictionary<string, object>()).With(changes);
        Work.Put(RowKeys.Settings, library.With([new(ByColumn, Scope.UserId), new(ByNameColumn, Scope.UserName)]).Values);
        var wishes = ReminderSettings.Columns.Any(c => !Equals(Library[c], library[c]));
        Library = Conversation.Library = library;
        if (wishes)
        {
            foreach (var partnership in await AllAsync(ct))
            {
                Effects.Add(new PartnershipChange(partnership, partnership, before, ReminderSettings));
            }
        }
    }
}
