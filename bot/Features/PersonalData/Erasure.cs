using PartnershipBot.Domain;
using PartnershipBot.Storage;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.PersonalData;

/// <summary>What was confirmed twice and is to be erased: it stands in the library in which it was confirmed until it is done.</summary>
/// <param name="Number">The number of its receipt.</param>
/// <param name="Library">The library in which it was confirmed.</param>
/// <param name="PartnerId">Whose contact, for <see cref="ErasureKind.Contact"/>.</param>
/// <param name="Own">The person's own library, for <see cref="ErasureKind.Person"/>.</param>
internal sealed record Erasure(
    string Number,
    ErasureKind Kind,
    string Library,
    string Own,
    string PartnerId,
    IReadOnlyList<string> Ids,
    IReadOnlyList<string> Names
) : ITurnEffect
{
    private const string KindColumn = "kind";
    private const string OwnColumn = "own";
    private const string PartnerColumn = "partner";
    private const string IdsColumn = "ids";
    private const string NamesColumn = "names";

    /// <summary>As it waits in its library.</summary>
    public Dictionary<string, object> Write() =>
        new()
        {
            [KindColumn] = Kind.ToString(),
            [OwnColumn] = Own,
            [PartnerColumn] = PartnerId,
            [IdsColumn] = AnswerSheet.Write(Ids),
            [NamesColumn] = AnswerSheet.Write(Names),
        };

    /// <summary>The erasure of a row; null when it is none that can be read.</summary>
    public static Erasure? Read(string number, string library, TableRow row)
    {
        var columns = AnswerSheet.Of(row.Columns);
        return Enum.TryParse<ErasureKind>(columns.Text(KindColumn), out var kind)
            ? new Erasure(
                number,
                kind,
                library,
                columns.Text(OwnColumn) ?? "",
                columns.Text(PartnerColumn) ?? "",
                columns.List<string>(IdsColumn),
                columns.List<string>(NamesColumn)
            )
            : null;
    }
}
