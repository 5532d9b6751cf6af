using System.Globalization;
using PartnershipBot.Domain;
using PartnershipBot.Features.Portfolio;
using PartnershipBot.Interview;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Portfolio;

/// <summary>
/// A library of 10,000 partnerships: whoever looks at a page of it reads one page of rows whole, names and places of the others, and sees
/// what they would see in a small one.
/// </summary>
public sealed class LargeLibraryTests
{
    private const int Many = 10_000;

    /// <summary>A page of the store, and what a turn reads beside.</summary>
    private const int MostWhole = 600;

    private static readonly DateTimeOffset January = new(2026, 1, 15, 10, 0, 0, TimeSpan.FromHours(1));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Behind all others by their keys, before them by when they changed.</summary>
    private static Partnership[] Last { get; } =
    [
        Shelf.School() with
        {
            Id = "z1",
            UpdatedAt = January.AddHours(-1),
        },
        Shelf.SignedCareHome() with
        {
            Id = "z2",
            UpdatedAt = January.AddHours(-2),
        },
        Shelf.CareHome() with
        {
            Id = "z3",
            UpdatedAt = January.AddHours(-3),
            DiscardedAt = null,
        },
    ];

    [Fact]
    public async Task A_page_a_search_and_a_sheet_are_what_they_are_in_a_small_one_and_few_rows_are_read_whole()
    {
        await using var small = new Talk(January);
        await small.PutAsync(Last);
        await using var large = new Talk(January);
        await large.PutAsync(Last);
        await FillAsync(large);

        await small.SaysAsync("mes partenariats", "Vous suivez 3 partenariats");
        await AskAsync(large, "mes partenariats");
        large.Answer.ShouldContain("003 partenariats");
        foreach (
            var line in Lines(small.Answer)
                .Where(l => l.Contains("Tilleuls", StringComparison.Ordinal) || l.Contains("20", StringComparison.Ordinal))
        )
        {
            Lines(large.Answer).ShouldContain(line);
        }
        await AskAsync(large, "page suivante");
        await AskAsync(large, "partenaires");

        await small.SaysAsync(["cherche Pages partagées aux Tilleuls"]);
        await AskAsync(large, "cherche Pages partagées aux Tilleuls");
        large.Answer.ShouldBe(small.Answer);

        await small.SaysAsync("mes partenariats 2027", "correspond");
        await large.SaysAsync("mes partenariats 2027", "correspond");
        Lines(large.Answer).Where(IsEntry).ShouldBe(Lines(small.Answer).Where(IsEntry));
    }

    [Fact]
    public async Task A_glance_tells_of_each_partnership_what_lists_and_searches_ask()
    {
        await using var talk = new Talk(January);
        await talk.PutAsync([.. Last, Shelf.School() with { Id = "gone", DiscardedAt = January }]);
        await talk.SaysAsync(["partenariat d’exemple"]);
        var whole = (await talk.RowsAsync(RowKeys.Partnerships)).Select(r => PartnershipRows.Read(r)!).ToList();
        var page = await talk.Store.QueryAsync(
            Tables.Libraries,
            talk.Library,
            KeyRange.Prefix(RowKeys.Partnerships),
            1000,
            null,
            PartnershipRows.AtAGlance,
            Ct
        );
        var narrow = page.Rows.Select(r => PartnershipRows.Read(r)!).ToList();
        narrow.Count.ShouldBe(5);
        narrow.Select(Told).ShouldBe(whole.Select(Told));
    }

    /// <summary>What the list, its filters by name and place, and the search look at.</summary>
    private static string Told(Partnership p) =>
        string.Join(
            " | ",
            p.Id,
            p.Name,
            p.Status,
            p.OwnerId,
            p.OwnerName,
            p.Revision,
            p.CreatedAt,
            p.UpdatedAt,
            p.DiscardedAt,
            p.Cycle,
            p.Answers.Text(Fields.NextCycleId),
            string.Join(',', p.PartnerIds),
            string.Join(',', p.OfPartners(Fields.PartnerName)),
            string.Join(',', p.OfPartners(Fields.PartnerKind)),
            string.Join(',', p.OfPartners(Fields.Municipality)),
            NameSearch.Finds("tilleuls", p.Answers),
            new PortfolioFilter { Kind = "primarySchool" }.Takes(p, DateOnly.FromDateTime(January.Date))
        );

    private static async Task AskAsync(Talk talk, string text)
    {
        talk.Watched.Forget();
        await talk.SaysAsync([text]);
        var (whole, narrow) = talk.Watched.RowsOfPages;
        whole.ShouldBeLessThan(MostWhole, text);
        narrow.ShouldBeGreaterThan(Many - MostWhole, text);
        talk.Watched.Calls.Count.ShouldBeLessThan(40, text);
    }

    private static async Task FillAsync(Talk talk)
    {
        var school = Shelf.School();
        foreach (var numbers in Enumerable.Range(0, Many).Chunk(100))
        {
            await talk.Store.BatchAsync(
                Tables.Libraries,
                talk.Library,
                [
                    .. numbers.Select(n =>
                        TableWrite.Upsert(
                            RowKeys.Partnership(n.ToString("D8", CultureInfo.InvariantCulture)),
                            PartnershipRows.Write(
                                school with
                                {
                                    UpdatedAt = January.AddDays(-1).AddSeconds(-n),
                                    Answers = school.Answers.With(
                                        new Dictionary<string, object?>
                                        {
                                            [Fields.PartnerName] = $"Atelier n° {n}",
                                            [Fields.Title] = $"Projet {n}",
                                            [Fields.PartnerId] = $"a{n}",
                                        }
                                    ),
                                }
                            )
                        )
                    ),
                ],
                Ct
            );
        }
    }

    private static bool IsEntry(string line) => line.Contains("Ouvrir", StringComparison.Ordinal);

    private static string[] Lines(string text) => text.Split('\n');
}
