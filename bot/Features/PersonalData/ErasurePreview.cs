using PartnershipBot.Conversation;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Language;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.PersonalData;

/// <summary>What an erasure would do, in words, before it is confirmed.</summary>
internal sealed class ErasurePreview(PersonalRecords records)
{
    public Task<string> SayAsync(Turn turn, ErasureAsked asked, CancellationToken ct) =>
        asked.Kind switch
        {
            ErasureKind.Person => OfPersonAsync(turn, ct),
            ErasureKind.Contact => OfContactAsync(turn, asked.PartnerId, ct),
            _ => OfLibraryAsync(turn, ct),
        };

    /// <summary>Whom the library speaks with, and spoke with, at a partner.</summary>
    public static async Task<(IReadOnlyList<string> Ids, IReadOnlyList<string> Names)> ContactsAsync(
        Turn turn,
        KnownPartner partner,
        CancellationToken ct
    ) =>
        ContactErasing.Of(
            partner,
            (await turn.AllAsync(ct)).SelectMany(p =>
                CoPartners.Views(p).Where(view => view.PartnerId == partner.Id || partner.Merged.Contains(view.PartnerId ?? ""))
            )
        );

    private async Task<string> OfPersonAsync(Turn turn, CancellationToken ct)
    {
        if (await records.WhoAsync(turn.Scope.Own, turn.Scope.UserName, ct) is not { } whose)
        {
            return turn.Texts.Say("nothingChanged");
        }
        var libraries = await records.LibrariesAsync(whose, ct);
        var teams = libraries.Where(l => l.Library != whose.Own).SelectMany(l => l.Rows ?? []).ToList();
        var followed = teams.Count(r =>
            r.RowKey.StartsWith(RowKeys.Partnerships, StringComparison.Ordinal)
            && r.Columns.GetValueOrDefault("owner") as string == whose.UserId
        );
        var says = turn.Texts.Say(
            "eraseMineAsk",
            [
                .. Counts(libraries[0].Rows ?? []),
                ("anonymised", teams.Count(r => !LibraryErasing.IsArchive(r.RowKey))),
                ("signedOfTeams", teams.Count(r => LibraryErasing.IsArchive(r.RowKey))),
            ]
        );
        return followed > 0 ? $"{turn.Texts.Say("eraseFollowed", ("count", followed))}\n\n{says}" : says;
    }

    private static async Task<string> OfContactAsync(Turn turn, string partnerId, CancellationToken ct) =>
        await turn.PartnerAsync(partnerId, ct) is { } partner
            ? Sentences.Say(
                turn.Texts,
                "eraseContactAsk",
                ("partner", partner.Name),
                ("names", new Several([.. (await ContactsAsync(turn, partner, ct)).Names]))
            )
            : turn.Texts.Say("eraseContactWho");

    private static async Task<string> OfLibraryAsync(Turn turn, CancellationToken ct) =>
        Sentences.Say(
            turn.Texts,
            "eraseLibraryAsk",
            [
                ("library", turn.Scope.IsElsewhere ? turn.NameOf(turn.Scope.LibraryName) : turn.Texts.Say("libraryOwn")),
                .. Counts(await turn.Work.QueryAsync("", ct)),
            ]
        );

    private static (string, object)[] Counts(IReadOnlyList<TableRow> rows)
    {
        var signed = LibraryErasing.Signed(rows);
        return
        [
            (
                "drafts",
                rows.Count(r =>
                    r.RowKey.StartsWith(RowKeys.Partnerships, StringComparison.Ordinal)
                    && !signed.Contains(r.RowKey[RowKeys.Partnerships.Length..])
                )
            ),
            ("partners", rows.Count(r => r.RowKey.StartsWith(RowKeys.Partners, StringComparison.Ordinal))),
            ("signed", signed.Count),
            ("archives", rows.Count(r => LibraryErasing.IsArchive(r.RowKey))),
        ];
    }
}
