using PartnershipBot.Partnerships;

namespace PartnershipBot.Storage.Rows;

/// <summary>A partner of the library's list: the fields of its profile, under the names that a partnership gives them.</summary>
public static class PartnerRows
{
    private const string Prefix = "partner_";

    /// <summary>The profile that a partnership holds of its partner.</summary>
    public static Dictionary<string, object> Write(AnswerSheet answers) => answers.Values
        .Where(v => v.Key.StartsWith(Prefix, StringComparison.Ordinal) && v.Key != Fields.PartnerId)
        .ToDictionary(v => v.Key, v => v.Value);

    public static AnswerSheet Read(TableRow row) =>
        AnswerSheet.Of(row.Columns.Where(c => c.Key.StartsWith(Prefix, StringComparison.Ordinal)));
}
