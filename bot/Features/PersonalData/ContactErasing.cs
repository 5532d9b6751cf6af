using System.Text.Json;
using System.Text.Json.Nodes;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Features.PersonalData;

/// <summary>
/// Erases whom a library speaks with at a partner, now and before: the sheet, the partnerships with it, the exchanges and the history.
/// What was signed keeps its names.
/// </summary>
internal sealed class ContactErasing(ITableStore store)
{
    /// <summary>The columns that name a contact.</summary>
    public static readonly string[] Columns =
    [
        Fields.ContactPerson,
        Fields.ContactPerson + "_capacity",
        Fields.ContactChannel,
        Fields.ContactChannel + "_kind",
        PartnerFields.FormerContacts,
    ];

    /// <summary>Columns that keep such columns as an object.</summary>
    private static readonly string[] Objects = ["before", "after", "rowBefore", "rowAfter"];

    private readonly RowErasing _rows = new(store);

    /// <summary>The names under which contacts of a partner are known, and how they are reached.</summary>
    public static (IReadOnlyList<string> Ids, IReadOnlyList<string> Names) Of(KnownPartner partner, IEnumerable<Partnership> partnerships)
    {
        var sheets = partnerships.Select(p => p.Answers).Prepend(partner.Profile).ToList();
        return (
            [
                .. sheets
                    .Select(s => s.Text(Fields.ContactChannel))
                    .Concat(partner.FormerContacts.Select(c => c.Channel))
                    .OfType<string>()
                    .Distinct(),
            ],
            [
                .. sheets
                    .Select(s => s.Text(Fields.ContactPerson))
                    .Concat(partner.FormerContacts.Select(c => c.Name))
                    .OfType<string>()
                    .Select(NameOf)
                    .Distinct(),
            ]
        );
    }

    public async Task RunAsync(string library, string partnerId, PersonMatch match, ErasureTally tally, CancellationToken ct)
    {
        var rows = await store.ReadAllAsync(Tables.Libraries, library, KeyRange.All, ct).ToListAsync(ct);
        var partner = rows.Find(r => r.RowKey == RowKeys.Partner(partnerId));
        HashSet<string> partners = [partnerId, .. partner is null ? [] : PartnerRows.Partner(partner).Merged];
        var with = rows.Where(r => r.RowKey.StartsWith(RowKeys.Partnerships, StringComparison.Ordinal))
            .Select(r => (Id: r.RowKey[RowKeys.Partnerships.Length..], Partners: CoPartners.Views(AnswerSheet.Of(r.Columns)).Select(IdOf)))
            .ToList();
        var partnerships = with.Where(p => p.Partners.Any(partners.Contains)).Select(p => p.Id).ToHashSet();
        // Where the partner is one behind the first, the columns name somebody else’s contact.
        var others = with.Where(p => !partners.Contains(p.Partners.First())).Select(p => p.Id).ToHashSet();
        foreach (var row in rows.Where(r => IsAbout(r.RowKey, partners, partnerships)))
        {
            if (LibraryErasing.IsArchive(row.RowKey))
            {
                tally.Kept++;
            }
            else if (
                await _rows.ChangeAsync(
                    Tables.Libraries,
                    library,
                    row,
                    columns => Without(columns, match, partners, IsOfOthers(row.RowKey, others)),
                    ct
                )
            )
            {
                tally.Anonymised++;
            }
        }
    }

    /// <summary>The name of a contact without what they are: « Mme Durand, directrice ».</summary>
    private static string NameOf(string contact) => Understanding.People.PersonReader.Read(contact)?.Name ?? contact;

    private static bool IsAbout(string rowKey, HashSet<string> partners, HashSet<string> partnerships) =>
        rowKey.StartsWith(RowKeys.Partners, StringComparison.Ordinal) ? partners.Contains(rowKey[RowKeys.Partners.Length..])
        : rowKey.StartsWith(RowKeys.AllExchanges, StringComparison.Ordinal) ? partners.Contains(RowKeys.PartnershipOf(rowKey))
        : rowKey.StartsWith(RowKeys.Partnerships, StringComparison.Ordinal) ? partnerships.Contains(rowKey[RowKeys.Partnerships.Length..])
        // What a colleague is being asked may name them too.
        : rowKey.StartsWith(RowKeys.Dialogs, StringComparison.Ordinal)
            || (RowKind.Of(rowKey)?.PartnershipOf(rowKey) is { } id && partnerships.Contains(id));

    private static string IdOf(AnswerSheet answers) => answers.Text(Fields.PartnerId) ?? "";

    private static bool IsOfOthers(string rowKey, HashSet<string> others) =>
        rowKey.StartsWith(RowKeys.Partnerships, StringComparison.Ordinal)
            ? others.Contains(rowKey[RowKeys.Partnerships.Length..])
            : RowKind.Of(rowKey)?.PartnershipOf(rowKey) is { } id && others.Contains(id);

    /// <param name="isOfOthers">Whether the columns name the contact of another partner, and only the list this one’s.</param>
    private static Dictionary<string, object>? Without(
        IReadOnlyDictionary<string, object> columns,
        PersonMatch match,
        HashSet<string> partners,
        bool isOfOthers
    )
    {
        var left = columns.Where(c => isOfOthers || !Columns.Contains(c.Key)).ToDictionary();
        var changed = left.Count < columns.Count;
        if (left.GetValueOrDefault(Fields.CoPartners) is string list && WithoutIn(columns, partners) is { } fewerOf && fewerOf != list)
        {
            left[Fields.CoPartners] = fewerOf;
            changed = true;
        }
        foreach (var name in isOfOthers ? [] : Objects)
        {
            if (left.GetValueOrDefault(name) is string json && WithoutColumns(json) is { } fewer)
            {
                left[name] = fewer;
                changed = true;
            }
        }
        return match.Without(left) ?? (changed ? left : null);
    }

    /// <summary>The list of partners behind the first without the contact of those.</summary>
    private static string? WithoutIn(IReadOnlyDictionary<string, object> columns, HashSet<string> partners) =>
        CoPartners.Each(
            AnswerSheet.Of(columns),
            facts => partners.Contains(IdOf(facts)) ? Columns.ToDictionary(c => c, _ => (object?)null) : new Dictionary<string, object?>()
        );

    private static string? WithoutColumns(string json)
    {
        try
        {
            if (JsonNode.Parse(json) is not JsonObject all || !all.Any(p => Columns.Contains(p.Key)))
            {
                return null;
            }
            foreach (var name in Columns)
            {
                all.Remove(name);
            }
            return all.ToJsonString(PersonMatch.Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
