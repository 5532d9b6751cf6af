using PartnershipBot.Domain;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;
using static PartnershipBot.Tests.Conversation.TeamTalk;

namespace PartnershipBot.Tests.Features.Libraries;

/// <content>The partnership that is transferred, and what must be true of it afterwards.</content>
public sealed partial class TransferTests
{
    private static async Task AssertMovedAsync(Talk talk, IReadOnlyList<string> before, string context = "")
    {
        var there = await RowsAsync(talk, talk.TeamLibrary(Valmont));
        Of(there, "partnership|").Count.ShouldBe(1, context);
        foreach (var kind in (string[])["version|", "session|", "evaluation|", "decision|", "amendment|", "request|", "file|", "partner|"])
        {
            Of(there, kind).ShouldBe(Of(before, kind), $"{kind} {context}");
            Of(before, kind).ShouldNotBeEmpty(kind);
        }
        // One line more says that it was moved.
        Of(there, "history|").Count.ShouldBe(Of(before, "history|").Count + 1, context);
        Of(before, "history|").Except(there).ShouldBeEmpty(context);
        var file = FileRows.Read(
            (
                await talk
                    .Store.ReadAllAsync(Tables.Libraries, talk.TeamLibrary(Valmont), KeyRange.Prefix(RowKeys.Files), Ct)
                    .ToListAsync(Ct)
            ).Single()
        )!;
        (await talk.Get<IFileStore>().GetAsync(talk.TeamLibrary(Valmont), file.Hash, Ct)).ShouldBe("%PDF-1.7"u8.ToArray(), context);
        var partnership = await MovedAsync(talk);
        partnership.Answers.Text(Fields.Title).ShouldBe(Title, context);
        partnership.Answers.Values.Count.ShouldBe(Shelf.SignedCareHome().Answers.Values.Count, context);

        var here = await RowsAsync(talk, talk.Library);
        here.Where(r => !r.StartsWith("dialog|", StringComparison.Ordinal) && !r.StartsWith("partner|", StringComparison.Ordinal))
            .ShouldHaveSingleItem(context)
            .ShouldStartWith("partnership|care");
        here.Single(r => r.StartsWith("partnership|", StringComparison.Ordinal)).ShouldNotContain("Tilleuls", Case.Insensitive, context);
        (await AnnouncedAsync(talk)).ShouldBe(0, context);

        static List<string> Of(IReadOnlyList<string> rows, string kind) =>
            [.. rows.Where(r => r.StartsWith(kind, StringComparison.Ordinal))];
    }

    private static async Task<Partnership> MovedAsync(Talk talk) =>
        PartnershipRows.Read((await talk.Store.GetAsync(Tables.Libraries, talk.TeamLibrary(Valmont), RowKeys.Partnership("care"), Ct))!)!;

    private static async Task<int> AnnouncedAsync(Talk talk) =>
        await talk
            .Store.ReadAllAsync(Tables.Conversations, "moves", KeyRange.All, Ct)
            .CountAsync(r => ((string)r.Columns["from"]).Contains(talk.Tenant, StringComparison.Ordinal), Ct);

    private static async Task<Talk> ConfirmingAsync()
    {
        var talk = await BeforeAsync();
        await talk.SaysAsync(["déplacer", "Médiathèque de Valmont"]);
        return talk;
    }

    /// <summary>A signed partnership with a row of each kind, in the library of somebody who was heard from in two teams.</summary>
    private static async Task<Talk> BeforeAsync(string channel = "emulator")
    {
        var talk = new Talk(May, channel);
        await talk.MeetsAsync(Valmont);
        await talk.MeetsAsync(Marnes);
        var partnership = Shelf.SignedCareHome();
        await talk.PutAsync(partnership);
        await talk.PutAsync(RowKeys.Version("care", 1), PartnershipRows.Write(partnership));
        await talk.PutAsync(RowKeys.Partner("tilleuls"), PartnerRows.Write(partnership.Answers));
        await talk.PutAsync(RowKeys.Evaluation("care", 1), new Dictionary<string, object> { ["evaluation_type"] = "midTerm" });
        await talk.PutAsync(RowKeys.Decision("care", 1), new Dictionary<string, object> { ["decision_outcome"] = "adjust" });
        await talk.PutAsync(RowKeys.Amendment("care", 1), new Dictionary<string, object> { ["amendment_signedOn"] = "2026-02-01" });
        await talk.PutAsync(
            RowKeys.History("care", Guid.Parse("0198aaaa-bbbb-7ccc-8ddd-eeeeffff0001")),
            HistoryRows.Write(
                May,
                "julie",
                "Julie Morel",
                Deed.Answer("CT1"),
                new Dictionary<string, object?>(),
                new Dictionary<string, object?> { ["x"] = "y" }
            )
        );
        await talk.PutAsync(
            RowKeys.Session("care", "0198aaaabbbb7cccadddeeeeffff0002"),
            new Dictionary<string, object> { [SessionFields.Date] = "2026-04-14", ["session_held"] = "held" }
        );
        await talk.PutAsync(RowKeys.Appeal("care", "r1"), new Dictionary<string, object> { ["need"] = "collections" });
        var hash = await talk.Get<IFileStore>().PutAsync(talk.Library, "%PDF-1.7"u8.ToArray(), Ct);
        await talk.PutAsync(
            RowKeys.Files + "care|f1",
            FileRows.Write(new AttachedFile("f1", "convention.pdf", "application/pdf", 8, hash, "julie", "Julie Morel", May))
        );
        await talk.SaysAsync(["ouvrir pages partagées aux tilleuls"]);
        return talk;
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(Talk talk, string library, string prefix = "") =>
        await talk
            .Store.ReadAllAsync(Tables.Libraries, library, KeyRange.Prefix(prefix), Ct)
            .Where(r => !r.RowKey.StartsWith("dialog|", StringComparison.Ordinal))
            .Select(r =>
                $"{r.RowKey}: {string.Join(", ", r.Columns.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}={c.Value}"))}"
            )
            .ToListAsync(Ct);
}
