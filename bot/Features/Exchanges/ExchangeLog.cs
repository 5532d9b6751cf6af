using PartnershipBot.Domain.Partners;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Exchanges;

/// <summary>The notebook of a partner: its exchanges, and what is to be done next.</summary>
internal static class ExchangeLog
{
    /// <summary>Stores an exchange; the conversation remembers it.</summary>
    public static async Task<Exchange> AddAsync(Turn turn, ExchangeDraft draft, CancellationToken ct)
    {
        var partner = (await turn.PartnerAsync(draft.Partner, ct))!;
        var exchange = draft.Complete(ExchangeRows.NewId(draft.On ?? turn.Today, turn.Now), turn.Today, turn.Scope.UserName);
        turn.Work.PutNew(RowKeys.Exchange(partner.Id, exchange.Id), ExchangeRows.Write(exchange, turn.Now, turn.Scope.UserId));
        turn.Conversation.Exchange = $"{partner.Id}|{exchange.Id}";
        return exchange;
    }

    /// <summary>Notes what is to be done next.</summary>
    public static async Task PlanAsync(Turn turn, string? partnerId, string id, string what, DateOnly? on, CancellationToken ct)
    {
        if (await turn.PartnerAsync(partnerId, ct) is { } partner)
        {
            await turn.SaveTasksAsync(
                partner,
                [.. partner.Tasks, new PartnerTask(id, what, on, turn.Scope.UserId, turn.Scope.UserName)],
                ct
            );
        }
    }

    /// <summary>Takes back the exchange noted last, and what was to be done after it; null when there is none.</summary>
    public static async Task<Exchange?> RemoveLastAsync(Turn turn, CancellationToken ct)
    {
        if (
            turn.Conversation.Exchange?.Split('|') is not [var partnerId, var id]
            || await turn.Work.GetAsync(RowKeys.Exchange(partnerId, id), ct) is not { } row
            || ExchangeRows.Read(row) is not { } exchange
        )
        {
            return null;
        }
        turn.Work.Delete(row.RowKey);
        turn.Conversation.Exchange = null;
        if (await turn.PartnerAsync(partnerId, ct) is { } partner && partner.Tasks.Any(t => t.Id == id))
        {
            await turn.SaveTasksAsync(partner, [.. partner.Tasks.Where(t => t.Id != id)], ct);
        }
        return exchange;
    }
}
