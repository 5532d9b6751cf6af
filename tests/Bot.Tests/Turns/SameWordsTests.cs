using PartnershipBot.Storage;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Turns;

/// <summary>
/// « Valmont » to one question and « Valmont » to the next: two answers, whichever instance takes the second one. Only words whose
/// reply nobody has sent are words said again.
/// </summary>
public sealed class SameWordsTests
{
    private static readonly DateTimeOffset Now = new(2025, 5, 20, 8, 0, 0, TimeSpan.Zero);

    /// <summary>A setting that says that other instances use the store too; the rows of a talk stay where it keeps them.</summary>
    private static readonly (string, string?) Shared = ("Storage:ConnectionString", "UseDevelopmentStorage=true");

    [Fact]
    public async Task Another_instance_takes_the_same_words_for_the_answer_to_the_next_question()
    {
        await using var talk = new Talk(Now, settings: Shared);
        await SaidOnceAsync(talk);
        talk.Crash();
        await talk.SaysAsync("Valmont");
        (await talk.StoredAsync())["partner_contactPerson"].ShouldBe("Valmont");
    }

    [Fact]
    public async Task After_a_stop_the_same_words_answer_the_next_question()
    {
        await using var talk = new Talk(Now);
        await SaidOnceAsync(talk);
        await talk.RestartAsync();
        await talk.SaysAsync("Valmont");
        (await talk.StoredAsync())["partner_contactPerson"].ShouldBe("Valmont");
    }

    [Fact]
    public async Task After_a_crash_the_same_words_show_the_question_that_waits()
    {
        await using var talk = new Talk(Now);
        await SaidOnceAsync(talk);
        talk.Crash();
        await talk.SaysAsync("Valmont");
        (await talk.StoredAsync()).Keys.ShouldNotContain("partner_contactPerson");
    }

    [Fact]
    public async Task A_turn_that_is_told_to_the_others_costs_one_batch_more_and_only_where_they_share_a_store()
    {
        await using var alone = new Talk(Now);
        await using var shared = new Talk(Now, settings: Shared);
        await SaidOnceAsync(alone);
        await SaidOnceAsync(shared);
        var (before, beforeShared) = (alone.Watched.Batches, shared.Watched.Batches);
        await alone.SaysAsync("Valmont");
        await shared.SaysAsync("Valmont");
        (shared.Watched.Batches - beforeShared).ShouldBe(alone.Watched.Batches - before + 1);
    }

    [Fact]
    public void What_may_be_lost_is_not_moved_with_the_rows()
    {
        Tables.Lasting.ShouldNotContain(Tables.Deliveries);
        Tables.All.ShouldContain(Tables.Deliveries);
    }

    /// <summary>The municipality is said; the question that waits, who the contact is, takes any name.</summary>
    private static Task SaidOnceAsync(Talk talk) =>
        talk.SaysAsync("nouveau partenariat", "École Prévert", "un organisme extérieur", "école", "Valmont");
}
