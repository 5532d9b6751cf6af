using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Trust.Members;
using static PartnershipBot.Tests.Conversation.TeamTalk;

namespace PartnershipBot.Tests.Features.Team;

/// <summary>« Passer la main »: what a person follows in a team's library goes to a colleague, reminders and drafts with it.</summary>
public sealed class HandOverTests
{
    private static readonly DateTimeOffset May = new(2026, 5, 13, 10, 0, 0, TimeSpan.FromHours(2));

    private static readonly Partnership School = Shelf.School();

    [Theory]
    [InlineData("passer la main", "Paul Girard")]
    [InlineData("je voudrais passer la main svp", "girard")]
    [InlineData("passer la main à Paul Girard", null)]
    [InlineData("hand over to paul girard", null)]
    public async Task Everything_goes_to_the_colleague_in_one_confirmed_action(string said, string? name)
    {
        await using var talk = await WithColleagueAsync();
        await talk.SaysAsync(said, name is null ? "Voulez-vous confier à Paul Girard les 2 partenariats" : "À qui souhaitez-vous confier");
        if (name is not null)
        {
            talk.Buttons.ShouldBe(["Paul Girard"]);
            await talk.SaysAsync(name, "Voulez-vous confier à Paul Girard les 2 partenariats");
        }
        talk.Answer.ShouldContain("Pages partagées");
        (await OwnersAsync(talk)).ShouldBe(["paul", "julie", "julie"]);
        await talk.SaysAsync("oui", "Paul Girard suit désormais ces 2 partenariats");
        (await OwnersAsync(talk)).ShouldBe(["paul", "paul", "paul"]);
        var lines = await RowsAsync(talk, RowKeys.Histories);
        lines.Count.ShouldBe(2);
        lines.ShouldAllBe(l =>
            ((string)l.Columns["before"]).Contains("Julie Morel") && ((string)l.Columns["after"]).Contains("Paul Girard")
        );
        await talk.SaysAsync("passer la main", "Vous ne suivez aucun partenariat");
    }

    [Fact]
    public async Task The_reminders_that_were_planned_reach_whoever_follows_it_now()
    {
        await using var talk = await WithColleagueAsync();
        await talk.Get<ReminderTable>()
            .AddAsync(
                Replanning.Rows(talk.TeamLibrary(Valmont), School, ReminderSettings.Read(AnswerSheet.Empty), talk.Clock.GetUtcNow()),
                default
            );
        await talk.SaysAsync(["passer la main", "Paul Girard", "oui"]);
        await talk.SweepAsync("2026-05-15T07:00:00Z");
        talk.Answer.ShouldContain("La fin de l’année scolaire approche");
        talk.Channel.Sent.ShouldAllBe(s => s.To == "c-paul");
    }

    [Fact]
    public async Task A_no_and_a_name_that_nobody_bears_change_nothing()
    {
        await using var talk = await WithColleagueAsync();
        await talk.SaysAsync("passer la main", "À qui");
        await talk.SaysAsync("Zoé Inconnue", "Je ne trouve pas «\u00a0Zoé Inconnue\u00a0»");
        await talk.SaysAsync("Paul Girard", "Voulez-vous confier");
        await talk.SaysAsync("peut-être", "Répondez simplement par «\u00a0oui\u00a0» ou par «\u00a0non\u00a0»");
        await talk.SaysAsync("non", "rien n’a changé");
        await talk.SaysAsync("passer la main", "À qui");
        await talk.SaysAsync("annuler", "rien n’a changé");
        (await OwnersAsync(talk)).ShouldBe(["paul", "julie", "julie"]);
    }

    [Fact]
    public async Task Whoever_has_left_the_team_takes_nothing_over()
    {
        await using var talk = await WithColleagueAsync();
        await talk.SaysAsync(["passer la main", "Paul Girard"]);
        talk.Roster.Put(Valmont, "paul", RosterAnswer.Absent);
        talk.Clock.Advance(Memberships.MemberFor + TimeSpan.FromMinutes(1));
        await talk.SaysAsync("oui", "Paul Girard n’est plus membre de l’équipe");
        (await OwnersAsync(talk)).ShouldBe(["paul", "julie", "julie"]);
    }

    [Fact]
    public async Task Somebody_new_since_the_question_is_asked_about_again()
    {
        await using var talk = await WithColleagueAsync();
        await talk.SaysAsync(["passer la main", "Paul Girard"]);
        await PutAsync(talk, Shelf.School() with { Id = "new" });
        await talk.SaysAsync("oui", "les 3 partenariats");
        await talk.SaysAsync("oui", "ces 3 partenariats");
    }

    [Fact]
    public async Task More_than_a_batch_takes_goes_in_several_steps()
    {
        await using var talk = await WithColleagueAsync();
        for (var i = 0; i < 60; i++)
        {
            await PutAsync(talk, Shelf.CareHome() with { Id = $"care{i}" });
        }
        await talk.SaysAsync(["passer la main", "Paul Girard"]);
        await talk.SaysAsync("oui", "Il en reste 17");
        await talk.SaysAsync(["passer la main", "Paul Girard"]);
        await talk.SaysAsync("oui", "ces 17 partenariats");
        (await OwnersAsync(talk)).ShouldAllBe(owner => owner == "paul");
    }

    [Fact]
    public async Task In_ones_own_library_there_is_nobody_to_take_over()
    {
        await using var talk = new Talk(May);
        await talk.PutAsync(Shelf.School());
        await talk.SaysAsync("passer la main", "personne d’autre ne peut y suivre un partenariat");
    }

    private static async Task<Talk> WithColleagueAsync()
    {
        var talk = new Talk(May);
        (talk.UserId, talk.Speaker) = ("paul", ("c-paul", "Paul Girard"));
        await talk.MeetsAsync(Valmont);
        await talk.SaysAsync(["bonjour"]);
        (talk.UserId, talk.Speaker) = ("julie", ("c1", "Julie Morel"));
        await talk.MeetsAsync(Valmont);
        await talk.SaysAsync("bibliothèque Valmont", "Médiathèque de Valmont");
        await PutAsync(
            talk,
            School,
            Shelf.CareHome(),
            Shelf.SignedCareHome() with
            {
                Id = "a-paul",
                OwnerId = "paul",
                OwnerName = "Paul Girard",
            }
        );
        return talk;
    }

    private static async Task PutAsync(Talk talk, params Partnership[] partnerships)
    {
        foreach (var partnership in partnerships)
        {
            await talk.Store.BatchAsync(
                Tables.Libraries,
                talk.TeamLibrary(Valmont),
                [TableWrite.Upsert(RowKeys.Partnership(partnership.Id), PartnershipRows.Write(partnership))],
                default
            );
        }
    }

    private static async Task<IReadOnlyList<TableRow>> RowsAsync(Talk talk, string prefix) =>
        await talk.Store.ReadAllAsync(Tables.Libraries, talk.TeamLibrary(Valmont), KeyRange.Prefix(prefix), default).ToListAsync();

    private static async Task<IEnumerable<string>> OwnersAsync(Talk talk) =>
        (await RowsAsync(talk, RowKeys.Partnerships)).Select(r => PartnershipRows.Read(r)!.OwnerId);
}
