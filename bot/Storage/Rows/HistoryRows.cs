using PartnershipBot.Partnerships;

namespace PartnershipBot.Storage.Rows;

/// <summary>A line of history: who changed what, when, from what to what.</summary>
public static class HistoryRows
{
    public static Dictionary<string, object> Write(
        DateTimeOffset at, string by, string byName, string what, IReadOnlyDictionary<string, object?> before, IReadOnlyDictionary<string, object?> after)
    {
        var columns = new Dictionary<string, object> { ["at"] = at, ["by"] = by, ["byName"] = byName, ["what"] = what };
        Add("before", before);
        Add("after", after);
        return columns;

        void Add(string name, IReadOnlyDictionary<string, object?> values)
        {
            if (values.Any(v => v.Value is not null))
            {
                columns[name] = AnswerSheet.Write(values.Where(v => v.Value is not null).ToDictionary());
            }
        }
    }
}
