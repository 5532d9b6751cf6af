using PartnershipBot.Domain;
using PartnershipBot.Domain.Sessions;

namespace PartnershipBot.Storage.Rows;

/// <summary>A request to the département’s service as a row.</summary>
public static class AppealRows
{
    public static Dictionary<string, object> Write(Appeal request, DateTimeOffset at, string by, string byName)
    {
        var columns = new Dictionary<string, object>
        {
            ["status"] = request.Status.ToString().ToLowerInvariant(),
            ["need"] = request.Need,
            ["askedOn"] = AnswerSheet.Write(request.AskedOn),
            ["at"] = at,
            ["by"] = by,
            ["byName"] = byName,
        };
        Add("comment", request.Comment);
        Add("what", request.What);
        Add("forWhom", request.ForWhom);
        Add("howMany", request.HowMany);
        Add("neededOn", request.NeededOn is { } needed ? AnswerSheet.Write(needed) : null);
        Add("place", request.Place);
        Add("sentOn", request.SentOn is { } sent ? AnswerSheet.Write(sent) : null);
        Add("answeredOn", request.AnsweredOn is { } answered ? AnswerSheet.Write(answered) : null);
        return columns;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                columns[name] = value;
            }
        }
    }

    /// <summary>The request of a row, or null when it is not one that can be read.</summary>
    public static Appeal? Read(TableRow row)
    {
        var columns = AnswerSheet.Of(row.Columns);
        return
            row.RowKey.Split('|') is [_, var partnership, var id]
            && columns.Text("need") is { } need
            && columns.Date("askedOn") is { } asked
            ? new Appeal(id, partnership, need, columns.Text("comment"), asked)
            {
                What = columns.Text("what"),
                ForWhom = columns.Text("forWhom"),
                HowMany = columns.Text("howMany"),
                NeededOn = columns.Date("neededOn"),
                Place = columns.Text("place"),
                SentOn = columns.Date("sentOn"),
                AnsweredOn = columns.Date("answeredOn"),
            }
            : null;
    }
}
