using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Tests.Conversation.Patterns;

/// <summary>One conversation in which any question can be made to wait, as often as needed.</summary>
internal sealed class WhileAQuestionWaits : IAsyncDisposable
{
    private const string Partner = "École primaire Jacques-Prévert";

    private readonly Talk _talk = new(FirstWalkTests.May);
    private string _id = "";

    /// <summary>The questions of each kind: text, people, list, date, choice, money, criterion, clause, count.</summary>
    public static TheoryData<string> OfEveryKind =>
        ["CT6", "CT7", "CT3", "CT9", "PJ1", "PJ3", "PJ8", "PJ10", "PJ11", "PJ14", "PJ16", "PJ13", "CV2", "CV9", "CV10", "CV12"];

    public static TheoryData<string> InFreeWords => ["CT6", "PJ1", "PJ3", "PJ8", "PJ14", "CV12"];

    public Talk Talk => _talk;

    public string Text => new Texts(Lang.Fr).Question(_id).TrimEnd('?', '\u202f');

    public static async Task<WhileAQuestionWaits> AtAsync(string id)
    {
        var waits = new WhileAQuestionWaits { _id = id };
        await FirstWalkTests.ContactAsync(waits._talk);
        if (!id.StartsWith("CT", StringComparison.Ordinal))
        {
            waits._talk.Clock.SetUtcNow(new DateTimeOffset(2025, 6, 3, 9, 0, 0, TimeSpan.FromHours(2)));
            await FirstWalkTests.ProjectAsync(waits._talk);
        }
        return waits;
    }

    /// <summary>Makes the question wait, says something, and gives back whether an answer changed by it.</summary>
    public async Task<bool> SaysAsync(string said)
    {
        await AskAsync();
        var before = await AnswersAsync();
        await _talk.SaysAsync([said]);
        return !before.SequenceEqual(await AnswersAsync());
    }

    /// <summary>Makes the question wait.</summary>
    public async Task AskAsync()
    {
        await _talk.SaysAsync(["english", "français", "menu", $"ouvrir {Partner}"]);
        await _talk.SaysAsync($"modifier {new Texts(Lang.Fr).Label(_id)}", Text);
    }

    /// <summary>What is stored as the answer to the question, in the first partnership.</summary>
    public async Task<IReadOnlyList<string>> AnswersAsync() =>
        [
            .. (await _talk.RowsAsync("partnership|"))
                .OrderBy(r => r.RowKey.Split('|')[^1], StringComparer.Ordinal)
                .First()
                .Columns.Where(c => c.Key.StartsWith(Questions.Find(_id)!.Column, StringComparison.Ordinal))
                .OrderBy(c => c.Key, StringComparer.Ordinal)
                .Select(c => $"{c.Key}={c.Value}"),
        ];

    public ValueTask DisposeAsync() => _talk.DisposeAsync();
}
