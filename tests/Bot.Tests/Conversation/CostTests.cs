using PartnershipBot.Storage;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Conversation;

/// <summary>What turns cost the store: few reads and one batch.</summary>
public sealed class CostTests
{
    private static readonly DateTimeOffset May = new(2025, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    private static readonly string[] Answers =
    [
        "un organisme extérieur",
        "école primaire",
        "Valmont-sur-Thouet",
        "Mme Élise Caron, directrice",
        "passer",
        "nous",
        "en mai",
        "aide",
        "je ne sais pas encore",
        "Faire lire toute l’école.",
        "Environ 120 élèves du CP au CM2",
        "aide",
        "je ne sais pas encore",
        "retour",
        "xyz",
    ];

    [Fact]
    public async Task An_ordinary_question_turn_makes_at_most_2_reads_and_exactly_1_batch()
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert"]);
        foreach (var answer in Answers)
        {
            talk.Watched.Forget();
            await talk.SaysAsync([answer]);
            talk.Watched.Reads.ShouldBeLessThanOrEqualTo(2, answer);
            talk.Watched.Batches.ShouldBe(1, answer);
        }
    }

    [Fact]
    public async Task A_turn_that_plans_reminders_writes_them_too()
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert", .. Answers[..6]]);
        talk.Watched.Forget();
        await talk.SaysAsync(["12 mai 2025"]);
        talk.Watched.Reads.ShouldBe(2);
        talk.Watched.Calls.Where(call => call.Kind == StoreCallKind.Batch)
            .Select(call => call.Table)
            .ShouldBe([Tables.Reminders, Tables.Libraries]);
    }

    [Fact]
    public async Task The_first_turn_of_a_conversation_reads_the_settings_too()
    {
        await using var talk = new Talk(May);
        talk.Watched.Forget();
        await talk.SaysAsync(["bonjour"]);
        // Once for each program and person: where the channel is, and where the person is reached.
        (talk.Watched.Reads, talk.Watched.Batches).ShouldBe((3, 3));
        talk.Watched.Forget();
        await talk.SaysAsync(["nouveau partenariat"]);
        (talk.Watched.Reads, talk.Watched.Batches).ShouldBe((1, 1));
    }

    [Fact]
    public async Task An_activity_that_comes_again_reads_and_writes_nothing()
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert"]);
        talk.Watched.Forget();
        talk.Numbering--;
        await talk.SaysAsync("Atelier Prévert");
        (talk.Watched.Reads, talk.Watched.Batches, talk.Answer).ShouldBe((2, 0, ""));
    }
}
