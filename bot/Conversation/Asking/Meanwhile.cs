using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Interview;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Asking;

/// <summary>What has become of an answer since it was shown: somebody else answered, or changed, the same place.</summary>
/// <param name="By">Who did it last, by id; empty when that is not known.</param>
/// <param name="Name">The same, by name.</param>
/// <param name="Before">The answer as it was shown, in words; empty when there was none.</param>
/// <param name="After">The answer as it is, in words; empty when there is none any more.</param>
internal sealed record Meanwhile(string By, string Name, string Before, string After)
{
    private const int MostWords = 300;

    /// <summary>« Paul a modifié cette réponse entre-temps… »</summary>
    public string Say(Turn turn)
    {
        return Sentences.Say(
            turn.Texts,
            "changedByOther",
            ("name", Name.Length > 0 ? Name : turn.Texts.Say("somebody")),
            ("before", Words(Before)),
            ("after", Words(After))
        );

        string Words(string words) => words.Length > 0 ? Escape.Shorten(words, MostWords) : turn.Texts.Say("recapToComplete");
    }

    /// <summary>What changed at a place since a revision of the partnership; null when nothing did. Only then is history read.</summary>
    /// <param name="seen">The revision that was shown; null when that is not known.</param>
    public static async Task<Meanwhile?> FindAsync(Turn turn, Slot slot, int? seen, CancellationToken ct)
    {
        if (slot.Question.IsOfLibrary)
        {
            return await FindInLibraryAsync(turn, slot, ct);
        }
        if (seen is not { } revision || turn.Current is not { } partnership || partnership.Revision <= revision)
        {
            return null;
        }
        var lines = (await turn.Work.QueryAsync(RowKeys.History(partnership.Id), ct))
            .Where(row => HistoryRows.RevisionOf(row.RowKey) > revision)
            .Select(HistoryRows.Read)
            .ToList();
        var now = Describe(turn, slot, partnership.Answers);
        var (before, words) = (partnership.Answers, now);
        HistoryLine? last = null;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            before = before.With(
                lines[i]
                    .After.Values.Keys.Union(lines[i].Before.Values.Keys)
                    .Select(field => KeyValuePair.Create(field, lines[i].Before[field]))
            );
            words = Then(before);
            last ??= words != now ? lines[i] : null;
        }
        return words == now ? null : new Meanwhile(last?.By ?? "", last?.ByName ?? "", words, now);

        // The partner of the place may have stood elsewhere among the others, or not have been there yet.
        string Then(AnswerSheet sheet) =>
            !slot.Question.IsOfEachPartner
            || !(CoPartners.AreSeveral(sheet) || CoPartners.AreSeveral(partnership.Answers))
            || CoPartners.View(partnership.Answers, slot.Partner).Text(Fields.PartnerId) is not { } id
                ? Describe(turn, slot, sheet)
            : CoPartners.PlaceOf(sheet, id) is { } partner ? Describe(turn, slot with { Partner = partner }, sheet)
            : "";
    }

    /// <summary>
    /// The library's own answers have no history: each conversation has its copy of them, and the row says who wrote it last.
    /// </summary>
    private static async Task<Meanwhile?> FindInLibraryAsync(Turn turn, Slot slot, CancellationToken ct)
    {
        var before = Describe(turn, slot, turn.Library);
        var (by, name) = await turn.ReadLibraryAsync(ct);
        var now = Describe(turn, slot, turn.Library);
        return before == now ? null : new Meanwhile(by, name, before, now);
    }

    private static string Describe(Turn turn, Slot slot, AnswerSheet answers)
    {
        var reading = turn.ContextOf(slot);
        return slot.Question.Reader.Describe(
                slot.Question.IsOfLibrary ? reading with { Library = answers } : reading with { Answers = answers }
            ) ?? "";
    }
}
