using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Lifecycle;

/// <summary>Suspending, resuming, abandoning, reopening, deleting; and where one is.</summary>
public sealed class LifecycleTalkTests
{
    private static readonly DateTimeOffset January = new(2026, 1, 15, 10, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public async Task A_partnership_is_suspended_for_a_reason_until_a_day_and_taken_up_again()
    {
        await using var talk = await WithAsync(Shelf.School());
        await talk.SaysAsync("suspendre", "Pour quelle raison");
        await talk.SaysAsync("ok", "3 caractères");
        await talk.SaysAsync("Travaux dans l’école", "À quelle date pensez-vous le reprendre");
        await talk.SaysAsync("bientôt", "Je n’ai pas compris cette date");
        await talk.SaysAsync("le 2 janvier 2026", "Indiquez une date comprise entre");
        await talk.SaysAsync("le 2 mars", "jusqu’au lundi 2 mars 2026");
        talk.Answer.ShouldContain("Motif\u00A0: Travaux dans l’école");
        (await talk.ReadAsync("school")).Status.ShouldBe(PartnershipStatus.Active);
        await talk.SaysAsync("oui", "est suspendu");
        talk.Answer.ShouldContain("Reprise prévue\u00A0: 2 mars 2026");
        talk.Answer.ShouldContain("Motif de la suspension\u00A0: Travaux dans l’école");
        var suspended = await talk.ReadAsync("school");
        suspended.Status.ShouldBe(PartnershipStatus.Suspended);
        suspended.Answers.Text("suspension_reason").ShouldBe("Travaux dans l’école");
        suspended.Answers.Text("suspension_until").ShouldBe("2026-03-02");

        talk.Clock.Advance(TimeSpan.FromDays(1));
        await talk.SaysAsync("suspendre", "Il est déjà suspendu");
        await talk.SaysAsync("mes partenariats suspendus", "Reprise prévue");
        await talk.SaysAsync("reprendre", "Il était suspendu pour ce motif\u00A0: Travaux dans l’école");
        await talk.SaysAsync("oui", "de nouveau en cours");
        var active = await talk.ReadAsync("school");
        active.Status.ShouldBe(PartnershipStatus.Active);
        active.Answers.Has("suspension_reason").ShouldBeFalse();
        var history = (await talk.RowsAsync(RowKeys.Histories))
            .Select(r => $"{r.Columns["what"]} {r.Columns["before"]} {r.Columns["after"]}")
            .ToList();
        history.Count.ShouldBe(2);
        history[0]
            .ShouldBe(
                """suspend {"status":"Active"} {"suspension_reason":"Travaux dans l’école","suspension_until":"2026-03-02","status":"Suspended"}"""
            );
        history[1]
            .ShouldBe(
                """takeUp {"suspension_reason":"Travaux dans l’école","suspension_until":"2026-03-02","status":"Suspended"} {"status":"Active"}"""
            );
    }

    [Fact]
    public async Task A_project_is_abandoned_and_reopened_with_its_answers_in_English()
    {
        await using var talk = await WithAsync(Shelf.CareHome());
        await talk.SaysAsync("english", "English");
        await talk.SaysAsync("abandon", "Why is this project being abandoned");
        await talk.SaysAsync("skip", "This answer is needed");
        await talk.SaysAsync("The activity leader has left", "Do you want to abandon");
        await talk.SaysAsync("maybe", "“yes” or “no”");
        await talk.SaysAsync("yes", "is abandoned");
        talk.Answer.ShouldContain("Reopen the project");
        (await talk.ReadAsync("care")).Status.ShouldBe(PartnershipStatus.Abandoned);
        await talk.SaysAsync("edit project title", "Reopen the project first");
        await talk.SaysAsync("agreement signed", "Reopen the project first");
        await talk.SaysAsync("resume", "It was abandoned for this reason");
        await talk.SaysAsync("yes", "is open again");
        var reopened = await talk.ReadAsync("care");
        reopened.Status.ShouldBe(PartnershipStatus.ProjectDrafting);
        reopened.Name.ShouldBe("Pages partagées");
        await talk.PressesAsync("Resume");
        talk.Answer.ShouldContain("Project · 2/");
    }

    [Fact]
    public async Task A_text_that_waits_for_a_council_can_be_given_up()
    {
        await using var talk = await WithAsync(Shelf.CareHome(PartnershipStatus.AwaitingApproval));
        await talk.SaysAsync(["abandonner", "Le budget a été refusé"]);
        await talk.SaysAsync("oui", "est abandonné");
        (await talk.ReadAsync("care")).Status.ShouldBe(PartnershipStatus.Abandoned);
    }

    [Theory]
    [InlineData("non")]
    [InlineData("retour")]
    [InlineData("annuler")]
    public async Task Nothing_changes_before_a_yes(string said)
    {
        await using var talk = await WithAsync(Shelf.School());
        await talk.SaysAsync(["suspendre", "Travaux", "passer"]);
        await talk.SaysAsync(said, "rien n’a changé");
        (await talk.ReadAsync("school")).Status.ShouldBe(PartnershipStatus.Active);
        (await talk.RowsAsync(RowKeys.Histories)).ShouldBeEmpty();
        await talk.SaysAsync("oui", "Je n’ai pas compris");
    }

    [Fact]
    public async Task What_waited_is_asked_again_when_nothing_was_changed()
    {
        await using var talk = await WithAsync(Shelf.CareHome());
        await talk.SaysAsync("reprendre", "Projet · 2/");
        await talk.SaysAsync("abandonner", "Pour quelle raison");
        await talk.SaysAsync("annuler", "Projet · 2/");
        await talk.SaysAsync("où en est-on ?", "Projet\u00A0: en cours");
        talk.Answer.ShouldContain("Projet · 2/");
    }

    [Fact]
    public async Task A_draft_is_deleted_after_a_yes_and_comes_back_within_a_month()
    {
        await using var talk = await WithAsync(Shelf.CareHome());
        await talk.SaysAsync("supprimer", "Voulez-vous vraiment supprimer le partenariat «\u00A0Pages partagées\u00A0»");
        await talk.SaysAsync("oui", "Il reste récupérable jusqu’au 14 février 2026");
        await talk.SaysAsync("cherche tilleuls", "Je n’ai rien trouvé");
        await talk.SaysAsync("récupérer pages partagées", "est récupéré");
        (await talk.ReadAsync("care")).DiscardedAt.ShouldBeNull();
        await talk.SaysAsync(["supprimer", "oui"]);
        talk.Clock.SetUtcNow(January.AddDays(31));
        await talk.SaysAsync("récupérer pages partagées", "pas accessible");
    }

    [Fact]
    public async Task What_is_signed_is_never_deleted()
    {
        await using var talk = await WithAsync(Shelf.School(PartnershipStatus.Stopped));
        await talk.SaysAsync("supprimer", "Une convention signée ne se supprime pas");
        (await talk.ReadAsync("school")).DiscardedAt.ShouldBeNull();
    }

    [Theory]
    [InlineData(PartnershipStatus.Active, "abandonner", "s’arrête après un bilan")]
    [InlineData(PartnershipStatus.Evaluating, "suspendre", "Terminez d’abord le bilan")]
    [InlineData(PartnershipStatus.Stopped, "suspendre", "Ce partenariat est clos")]
    [InlineData(PartnershipStatus.Renewed, "suspendre", "Une nouvelle convention")]
    [InlineData(PartnershipStatus.Amending, "abandonner", "s’arrête après un bilan")]
    [InlineData(PartnershipStatus.Active, "reprendre le partenariat", "Aucun partenariat n’attend")]
    [InlineData(PartnershipStatus.Active, "rouvrir le projet", "Il n’est pas abandonné")]
    public async Task What_a_status_forbids_is_explained(PartnershipStatus status, string said, string advice)
    {
        await using var talk = await WithAsync(Shelf.School(status));
        await talk.SaysAsync(said, advice);
        (await talk.ReadAsync("school")).Status.ShouldBe(status);
    }

    [Fact]
    public async Task Another_partnership_is_named_behind_the_verb_and_without_one_it_is_asked_for()
    {
        await using var talk = new Talk(January);
        await talk.PutAsync(Shelf.School(), Shelf.CareHome());
        await talk.SaysAsync("suspendre", "De quel partenariat s’agit-il");
        await talk.SaysAsync("suspendre une classe, un livre, un rendez-vous", "Pour quelle raison");
        await talk.SaysAsync(["Travaux", "passer", "oui"]);
        (await talk.ReadAsync("school")).Status.ShouldBe(PartnershipStatus.Suspended);
    }

    [Fact]
    public async Task The_sheet_suspends_and_takes_up_with_its_buttons()
    {
        await using var talk = await WithAsync(Shelf.School());
        await talk.SaysAsync(["ouvrir une classe"]);
        await talk.PressesAsync("Suspendre");
        await talk.SaysAsync(["Travaux", "passer", "oui"]);
        await talk.PressesAsync("Reprendre le partenariat");
        await talk.SaysAsync("oui", "de nouveau en cours");
    }

    [Fact]
    public async Task Where_one_is_says_what_is_done_and_what_is_missing()
    {
        await using var talk = await WithAsync(Shelf.CareHome());
        await talk.SaysAsync("où en est-on ?", "Contact\u00A0: c’est fait");
        talk.Answer.ShouldContain("Premier échange\u00A0: 5 janvier 2026");
        talk.Answer.ShouldContain("Projet\u00A0: en cours");
        talk.Answer.ShouldContain("Il reste à compléter\u00A0: Objectif commun");
        talk.Answer.ShouldContain("Évaluation\u00A0: à venir");
        await talk.PressesAsync("Reprendre");
        talk.Answer.ShouldContain("Projet · 2/");
        await talk.PutAsync(Shelf.School());
        await talk.SaysAsync(["menu", "ouvrir une classe"]);
        await talk.SaysAsync("where are we?", "Signée le 12 septembre 2025");
        talk.Answer.ShouldContain("Séances tenues\u00A0: 0 sur 27");
        talk.Answer.ShouldContain("Date de bilan\u00A0: 30 juin 2026");
    }

    private static async Task<Talk> WithAsync(Partnership partnership)
    {
        var talk = new Talk(January);
        await talk.PutAsync(partnership);
        await talk.SaysAsync("ouvrir " + partnership.Name, partnership.Name);
        return talk;
    }
}
