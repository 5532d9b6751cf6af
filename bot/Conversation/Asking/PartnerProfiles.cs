using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Asking;

/// <summary>The library's list of partners, as partnerships keep it up to date.</summary>
internal static class PartnerProfiles
{
    /// <summary>Adds partners to the list, with which no partnership is yet.</summary>
    public static void AddListed(Turn turn, IEnumerable<(string Name, string? Kind)> partners)
    {
        foreach (var (name, kind) in partners)
        {
            turn.Work.PutNew(
                RowKeys.Partner(Guid.CreateVersion7(turn.Now).ToString("N")),
                AnswerSheet.Empty.With([new(Fields.PartnerName, name), new(Fields.PartnerKind, kind)]).Values
            );
        }
    }

    /// <summary>Brings the library's list of partners up to date with what a partnership knows of its partners.</summary>
    /// <param name="only">Of which partners alone; null is all of them.</param>
    public static async Task SaveAsync(Turn turn, CancellationToken ct, IReadOnlyCollection<string>? only = null)
    {
        if (turn.Current is null)
        {
            return;
        }
        foreach (var view in CoPartners.Views(turn.Answers))
        {
            if (view.Text(Fields.PartnerId) is not { } id || only?.Contains(id) == false)
            {
                continue;
            }
            var key = RowKeys.Partner(id);
            var row = await turn.Work.GetAsync(key, ct);
            var profile = PartnerRows.Write(view);
            turn.Work.Put(key, AnswerSheet.Of(row?.Columns ?? profile).With(profile!).Values);
        }
    }
}
