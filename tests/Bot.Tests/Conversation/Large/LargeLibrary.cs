using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Listing;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Tests.Conversation.Large;

/// <summary>A library of so many partnerships that it has a list, each with a partner of its own.</summary>
internal static class LargeLibrary
{
    public const int Many = ListingState.Threshold + 20;

    private static readonly DateTimeOffset January = new(2026, 1, 15, 10, 0, 0, TimeSpan.FromHours(1));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task AskAsync(Talk talk, string text, int most = Many + 40)
    {
        talk.Watched.Forget();
        await talk.SaysAsync([text]);
        var (whole, narrow) = talk.Watched.RowsOfPages;
        (whole + narrow).ShouldBeLessThan(most, text);
        talk.Watched.Calls.Count.ShouldBeLessThan(20, text);
    }

    /// <summary>The partnerships that the card of the last answer opens.</summary>
    public static List<string> Opened(this Talk talk) => talk.Named("Ouvrir «");

    /// <summary>What the buttons of the last answer name, one after the other.</summary>
    public static List<string> Named(this Talk talk, string before) =>
        [
            .. talk
                .Buttons.Concat(talk.Answer.Split('\n'))
                .Where(l => l.Contains(before, StringComparison.Ordinal))
                .Select(l =>
                    l[(l.IndexOf('«', StringComparison.Ordinal) + 2)..l.IndexOf('\u00a0', l.IndexOf('«', StringComparison.Ordinal) + 2)]
                ),
        ];

    public static async Task<Talk> TalkAsync()
    {
        var talk = new Talk(January);
        await talk.SaysAsync(["bonjour"]);
        await FillAsync(talk, talk.Library);
        await talk.Get<ListingSweep>().RunAsync(talk.Library, Ct);
        return talk;
    }

    public static async Task FillAsync(Talk talk, string library, string? title = null)
    {
        foreach (var numbers in Enumerable.Range(0, Many).Chunk(100))
        {
            await talk.Store.BatchAsync(
                Tables.Libraries,
                library,
                [.. numbers.Select(n => TableWrite.Upsert(RowKeys.Partnership($"n{n:D4}"), PartnershipRows.Write(Numbered(n, title))))],
                Ct
            );
        }
    }

    private static Partnership Numbered(int n, string? title)
    {
        var draft = Shelf.CareHome(n > 0 && n % 100 == 0 ? PartnershipStatus.Suspended : PartnershipStatus.ProjectDrafting);
        return draft with
        {
            Id = $"n{n:D4}",
            UpdatedAt = January.AddDays(-1).AddSeconds(-n),
            Answers = draft.Answers.With(
                new Dictionary<string, object?>
                {
                    [Fields.Title] = title is null ? $"Projet {n}" : $"{title}, {n}",
                    [Fields.PartnerName] = $"Atelier {n}",
                    [Fields.Municipality] = n == 17 ? "Marnes" : "Valmont-sur-Thouet",
                    [Fields.PartnerId] = $"a{n}",
                }
            ),
        };
    }
}
