using System.Text.Json.Nodes;
using PartnershipBot.Domain;
using PartnershipBot.Features.Libraries;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Export;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Trust.Members;
using static PartnershipBot.Tests.Conversation.TeamTalk;

namespace PartnershipBot.Tests.Features.Libraries;

/// <summary>« Déplacer »: a partnership goes whole from one's own library to a team's, whatever is cut off on the way.</summary>
public sealed partial class TransferTests
{
    private const string Title = "Pages partagées aux Tilleuls";

    private static readonly DateTimeOffset May = new(2026, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task A_partnership_goes_with_all_that_belongs_to_it_and_its_reminders_come_from_there(string channel)
    {
        await using var talk = await BeforeAsync(channel);
        var before = await RowsAsync(talk, talk.Library);
        await talk.SaysAsync("déplacer", "Vers l’espace de quelle équipe");
        talk.Buttons.ShouldBe(["Lecture publique à Marnes", "Médiathèque de Valmont"]);
        await talk.SaysAsync(
            "valmond",
            $"Voulez-vous vraiment déplacer «\u00a0{Title}\u00a0» dans l’espace de l’équipe «\u00a0Médiathèque de Valmont\u00a0»"
        );
        (await RowsAsync(talk, talk.Library)).ShouldBe(before);
        await talk.SaysAsync("oui", $"«\u00a0{Title}\u00a0» est déplacé dans l’espace de l’équipe «\u00a0Médiathèque de Valmont\u00a0»");

        await AssertMovedAsync(talk, before);
        await talk.SaysAsync("mes partenariats", "pas encore de partenariat");
        await talk.SaysAsync(["bibliothèque Valmont"]);
        await talk.SaysAsync("mes partenariats", Title);
        await talk.SaysAsync(["ouvrir pages partagées aux tilleuls"]);
        await talk.SaysAsync("séances", "14 avril 2026");
        await talk.SaysAsync(["mon espace"]);
        await talk.SweepAsync("2026-12-10T12:00Z");
        talk.Answer.ShouldContain(Title);
        await talk.PressesAsync("Voir la convention");
        talk.Answer.ShouldContain("Vous êtes maintenant dans l’espace de l’équipe «\u00a0Médiathèque de Valmont\u00a0»");
    }

    [Fact]
    public async Task A_partner_who_is_there_under_the_same_name_is_the_same_partner()
    {
        await using var talk = await BeforeAsync();
        await talk.Store.BatchAsync(
            Tables.Libraries,
            talk.TeamLibrary(Valmont),
            [
                TableWrite.Insert(
                    RowKeys.Partner("p7"),
                    new Dictionary<string, object>
                    {
                        [Fields.PartnerName] = "ehpad les tilleuls",
                        [Fields.PartnerKind] = "elderlyResidence",
                    }
                ),
            ],
            Ct
        );
        await talk.SaysAsync(["déplacer", "Médiathèque de Valmont", "oui"]);
        var there = await MovedAsync(talk);
        there.PartnerId.ShouldBe("p7");
        (await RowsAsync(talk, talk.TeamLibrary(Valmont), RowKeys.Partners)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Its_former_cards_say_where_it_went_to_those_who_may_know()
    {
        await using var talk = await BeforeAsync();
        await talk.SaysAsync(["ouvrir pages partagées aux tilleuls"]);
        var sheet = talk.Cards;
        talk.CardButtons.ShouldContain("Déplacer");
        await talk.PressesAsync("Déplacer");
        await talk.SaysAsync(["Médiathèque de Valmont", "oui"]);
        await talk.PressesAsync(sheet, "Voir la convention");
        talk.Answer.ShouldBe("Ce partenariat a été déplacé dans l’espace de l’équipe «\u00a0Médiathèque de Valmont\u00a0».");
        talk.Buttons.ShouldBe(["Espace «\u00a0Médiathèque de Valmont\u00a0»"]);
        await talk.LeavesAsync(Valmont, "julie");
        await talk.PressesAsync(sheet, "Voir la convention");
        talk.Answer.ShouldBe("Ce partenariat n’existe pas ou ne vous est pas accessible.");
    }

    [Fact]
    public async Task No_and_a_team_that_has_no_place_for_one_move_nothing()
    {
        await using var talk = await BeforeAsync();
        var before = await RowsAsync(talk, talk.Library);
        await talk.SaysAsync("déplacer", "Vers l’espace de quelle équipe");
        await talk.SaysAsync("la lune", "Je ne connais pas cette équipe");
        await talk.SaysAsync(["Médiathèque de Valmont"]);
        await talk.SaysAsync("non", "rien n’a changé");
        await talk.SaysAsync(["déplacer", "Médiathèque de Valmont"]);
        await talk.LeavesAsync(Valmont, "julie");
        await talk.SaysAsync("oui", "son espace ne vous est pas accessible");
        await talk.SaysAsync(["déplacer", "Lecture publique à Marnes"]);
        talk.Roster.Instead = _ => Task.FromResult(RosterAnswer.Unknown);
        await talk.SaysAsync("oui", "Je n’ai pas pu vérifier");
        talk.Roster.Instead = null;
        (await RowsAsync(talk, talk.Library)).ShouldBe(before);

        await talk.SaysAsync(["bibliothèque Marnes", "partenariat d’exemple"]);
        await talk.SaysAsync("déplacer", "Seul un partenariat de votre espace peut être déplacé");
    }

    [Fact]
    public async Task Who_was_never_heard_from_in_a_team_is_told_what_to_do()
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync(["partenariat d’exemple"]);
        await talk.SaysAsync("déplacer", "Mentionnez Passerelle dans le canal de votre équipe");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cut_off_at_any_call_and_gone_on_with_there_is_one_whole_partnership(bool losesAnswer)
    {
        IReadOnlyList<string> before;
        int calls;
        await using (var talk = await ConfirmingAsync())
        {
            before = await RowsAsync(talk, talk.Library);
            talk.Watched.Forget();
            await talk.SaysAsync("oui", "est déplacé");
            calls = talk.Watched.Calls.Count;
            await AssertMovedAsync(talk, before);
        }
        calls.ShouldBeGreaterThan(15);
        for (var position = 0; position < calls; position++)
        {
            await using var talk = await ConfirmingAsync();
            var context = $"call {position}, {losesAnswer}";
            talk.Watched.Forget();
            // From that call on nothing reaches the store any more: the program has ended.
            talk.Watched.Before = (call, _) =>
                call.Number >= position + (losesAnswer ? 1 : 0) ? throw new TableUnavailableException("gone") : Task.CompletedTask;
            talk.Watched.After = (call, _) =>
                call.Number == position && losesAnswer
                    ? throw new TableUnavailableException("lost", maybeCommitted: true)
                    : Task.CompletedTask;
            await talk.SendAsync(new JsonObject { ["type"] = "message", ["text"] = "oui" });
            await talk.RestartAsync();
            await talk.Get<Transfers>().ResumeAsync(Ct);
            if ((await RowsAsync(talk, talk.Library, "partnership|")).Single().Contains("movedTo", StringComparison.Ordinal))
            {
                await AssertMovedAsync(talk, before, context);
                continue;
            }
            // It was never begun: nothing is anywhere else, and it can be confirmed again.
            (await RowsAsync(talk, talk.TeamLibrary(Valmont), "partnership|")).ShouldBeEmpty(context);
            await talk.SaysAsync("oui", "est déplacé");
            await AssertMovedAsync(talk, before, context);
        }
    }

    [Fact]
    public async Task A_move_that_was_announced_and_never_stored_is_forgotten()
    {
        await using var talk = await BeforeAsync();
        var mover = talk.Get<Transfers>();
        await mover.AnnounceAsync(new Transfer(talk.Library, "care"), Ct);
        (await mover.ResumeAsync(Ct)).ShouldBe(0);
        (await AnnouncedAsync(talk)).ShouldBe(1);
        talk.Clock.Advance(TimeSpan.FromMinutes(11));
        (await mover.ResumeAsync(Ct)).ShouldBe(0);
        (await AnnouncedAsync(talk)).ShouldBe(0);
        await talk.SaysAsync("mes partenariats", Title);
    }

    [Fact]
    public async Task What_stays_behind_is_no_fault_of_the_store()
    {
        await using var talk = await BeforeAsync();
        await talk.SaysAsync(["déplacer", "Médiathèque de Valmont", "oui"]);
        var said = new StringWriter();
        await new StoreCheck(talk.Store, talk.Get<IFileStore>(), said).RunAsync(Ct);
        // Others may use the same store.
        said.ToString().ShouldNotContain(talk.Tenant);
        said.ToString().ShouldNotBeEmpty();
    }
}
