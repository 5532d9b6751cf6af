using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;

namespace PartnershipBot.Storage.Rows;

/// <summary>A partner of the library's list: the fields of its profile, under the names that a partnership gives them.</summary>
public static class PartnerRows
{
    private const string Prefix = "partner_";

    /// <summary>The profile that a partnership holds of its partner.</summary>
    public static Dictionary<string, object> Write(AnswerSheet answers) =>
        answers
            .Values.Where(v => v.Key.StartsWith(Prefix, StringComparison.Ordinal) && v.Key != Fields.PartnerId)
            .ToDictionary(v => v.Key, v => v.Value);

    /// <summary>The profile of a row.</summary>
    public static AnswerSheet Read(TableRow row) => AnswerSheet.Of(row.Columns.Where(IsOfProfile));

    /// <summary>The partner of a row, with its notebook.</summary>
    public static KnownPartner Partner(TableRow row) =>
        new(row.RowKey[RowKeys.Partners.Length..], Read(row))
        {
            Notebook = AnswerSheet.Of(row.Columns.Where(c => !IsOfProfile(c) && c.Key != RowSchema.Column)),
        };

    private static bool IsOfProfile(KeyValuePair<string, object> column) => column.Key.StartsWith(Prefix, StringComparison.Ordinal);
}
