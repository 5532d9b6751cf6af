using PartnershipBot.Storage;
using PartnershipBot.Storage.Sweep;

namespace PartnershipBot.Tests.Conversation;

/// <summary>Whoever comes back after a long time: the record is all there, whatever became of the dialog.</summary>
public sealed class IdleTests
{
    private static readonly DateTimeOffset May = new(2025, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public async Task An_answer_within_the_quarter_is_one()
    {
        await using var talk = await AtMunicipalityAsync();
        talk.Clock.Advance(TimeSpan.FromDays(89));
        await talk.SaysAsync("Valmont", "Avec qui êtes-vous en contact");
    }

    [Fact]
    public async Task Words_after_it_are_none_and_the_open_question_is_asked()
    {
        await using var talk = await AtMunicipalityAsync();
        talk.Clock.Advance(TimeSpan.FromDays(91));
        await talk.SaysAsync("Valmont", "Nous reprenons «\u00a0École Prévert\u00a0» à la première question restée ouverte");
        talk.Answer.ShouldContain("Dans quelle commune");
        (await talk.StoredAsync()).Keys.ShouldNotContain("partner_municipality");
        await talk.SaysAsync("Valmont", "Avec qui êtes-vous en contact");
    }

    [Fact]
    public async Task A_command_after_it_is_one()
    {
        await using var talk = await AtMunicipalityAsync();
        talk.Clock.Advance(TimeSpan.FromDays(91));
        await talk.SaysAsync("menu", "Que souhaitez-vous faire");
        await talk.SaysAsync("reprendre", "Dans quelle commune");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[{\"id\":5}]")]
    public async Task A_dialog_that_was_dropped_is_said_once_and_the_interview_goes_on_from_the_record(string state)
    {
        await using var talk = await AtMunicipalityAsync();
        var row = (await talk.RowsAsync("dialog|")).Single();
        await talk.Store.BatchAsync(
            Tables.Libraries,
            talk.Library,
            [TableWrite.Replace(row.RowKey, new Dictionary<string, object>(row.Columns) { ["state"] = state }, row.ETag!)],
            default
        );
        await talk.SaysAsync("Valmont", "Une mise à jour vient d’avoir lieu");
        talk.Answer.ShouldContain("Dans quelle commune");
        await talk.SaysAsync("Valmont", "Avec qui êtes-vous en contact");
        talk.Answer.ShouldNotContain("mise à jour");
    }

    [Fact]
    public async Task A_conversation_whose_row_was_swept_goes_on_from_the_record()
    {
        await using var talk = await AtMunicipalityAsync();
        talk.Clock.Advance(TimeSpan.FromDays(500));
        await new DialogSweep(talk.Store).RunAsync(talk.Clock.GetUtcNow(), default);
        (await talk.RowsAsync("dialog|")).ShouldBeEmpty();
        await talk.SaysAsync("reprendre", "Nous reprenons «\u00a0École Prévert\u00a0»");
        await talk.SaysAsync("Valmont", "Avec qui êtes-vous en contact");
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Valmont");
    }

    private static async Task<Talk> AtMunicipalityAsync()
    {
        var talk = new Talk(May);
        await talk.SaysAsync(["nouveau partenariat", "École Prévert", "un organisme extérieur", "collège"]);
        return talk;
    }
}
