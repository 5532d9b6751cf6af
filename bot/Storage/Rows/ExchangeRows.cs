using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;

namespace PartnershipBot.Storage.Rows;

/// <summary>An exchange with a partner as a row.</summary>
public static class ExchangeRows
{
    /// <summary>The id of a new exchange: it grows with the day, and goes on with what tells it from others.</summary>
    public static string NewId(DateOnly day, DateTimeOffset now) => $"{day:yyyyMMdd}{Guid.CreateVersion7(now):N}";

    public static Dictionary<string, object> Write(Exchange exchange, DateTimeOffset at, string by)
    {
        var columns = new Dictionary<string, object>
        {
            ["on"] = AnswerSheet.Write(exchange.On),
            ["said"] = exchange.Said,
            ["at"] = at,
            ["by"] = by,
            ["byName"] = exchange.By,
        };
        if (exchange.How is { } how)
        {
            columns["how"] = how;
        }
        if (exchange.With is { } with)
        {
            columns["with"] = with;
        }
        return columns;
    }

    /// <summary>The exchange of a row, or null when it is not one that can be read.</summary>
    public static Exchange? Read(TableRow row)
    {
        var columns = AnswerSheet.Of(row.Columns);
        return row.RowKey.Split('|') is [_, _, var id] && columns.Text("said") is { } said && columns.Date("on") is { } on
            ? new Exchange(id, on, columns.Text("how"), columns.Text("with"), said, columns.Text("byName") ?? "")
            : null;
    }
}
