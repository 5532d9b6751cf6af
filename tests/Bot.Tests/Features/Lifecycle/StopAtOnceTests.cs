using PartnershipBot.Domain.Progress;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Lifecycle;

/// <summary>Force majeure: the one end that needs neither review nor notice.</summary>
public sealed class StopAtOnceTests
{
    [Theory]
    [InlineData(PartnershipStatus.Active)]
    [InlineData(PartnershipStatus.Suspended)]
    [InlineData(PartnershipStatus.Evaluating)]
    public async Task A_signed_partnership_stops_at_once_for_a_reason_that_is_kept(PartnershipStatus status)
    {
        await using var talk = await WithAsync(status);
        await talk.SaysAsync("force majeure", "Que s’est-il passé");
        await talk.SaysAsync("feu", "10 caractères");
        await talk.SaysAsync("Incendie de l’école, fermée jusqu’à nouvel ordre", "sans bilan ni préavis");
        talk.Answer.ShouldContain("Motif\u00a0: Incendie de l’école");
        (await talk.ReadAsync("school")).Status.ShouldBe(status);
        await talk.SaysAsync("oui", "s’arrête aujourd’hui");
        talk.CardButtons.ShouldContain("Fait\u00a0: Récupérer les documents");
        var stopping = await talk.ReadAsync("school");
        stopping.Status.ShouldBe(PartnershipStatus.Stopping);
        stopping.Decision.Closing.ShouldAllBe(t => t.Due == new DateOnly(2026, 2, 15) && t.Task != "notice");
        var decision = (await talk.RowsAsync("decision|")).Single();
        decision.RowKey.ShouldBe("decision|school|0001");
        decision.Columns["decision_outcome"].ShouldBe("stop");
        decision.Columns["decision_reason"].ShouldBe("Incendie de l’école, fermée jusqu’à nouvel ordre");
        decision.Columns["decision_forceMajeure"].ShouldBe(true);
        (await talk.RowsAsync(RowKeys.Histories)).Single().Columns["what"].ShouldBe("stopAtOnce");

        foreach (var task in new[] { "récupérer les documents", "remercier le partenaire", "informer" })
        {
            await talk.SaysAsync($"fait {task}");
        }
        (await talk.ReadAsync("school")).Status.ShouldBe(PartnershipStatus.Stopped);
        await talk.SaysAsync("ouvrir École Prévert", "Arrêt pour force majeure\u00a0: Incendie de l’école");
        await talk.SaysAsync("rapport 2026", "Arrêtés\u00a0: 1");
    }

    [Theory]
    [InlineData(PartnershipStatus.DecisionDue, "choisissez de stopper")]
    [InlineData(PartnershipStatus.Stopped, "Ce partenariat est clos")]
    [InlineData(PartnershipStatus.Amending, "avenant")]
    public async Task What_is_decided_otherwise_says_how(PartnershipStatus status, string expected)
    {
        await using var talk = await WithAsync(status);
        await talk.SaysAsync("arrêter pour force majeure", expected);
        (await talk.ReadAsync("school")).Status.ShouldBe(status);
    }

    [Fact]
    public async Task A_no_changes_nothing_and_a_reason_about_somebody_is_warned_of()
    {
        await using var talk = await WithAsync(PartnershipStatus.Active);
        await talk.SaysAsync("force majeure", "Que s’est-il passé");
        await talk.SaysAsync("Léa Petit est hospitalisée depuis mardi", "Mieux vaut le reformuler");
        talk.Buttons.ShouldBe(["Reformuler", "Enregistrer quand même"]);
        await talk.SaysAsync("reformuler", "Que s’est-il passé");
        await talk.SaysAsync("Léa Petit est hospitalisée depuis mardi", "Mieux vaut le reformuler");
        await talk.SaysAsync("Un accident grave dans l’équipe", "sans bilan ni préavis");
        await talk.SaysAsync("non", "rien n’a changé");
        (await talk.ReadAsync("school")).Status.ShouldBe(PartnershipStatus.Active);

        await talk.SaysAsync("suspendre", "Pour quelle raison");
        await talk.SaysAsync("Le directeur est gravement malade", "Mieux vaut le reformuler");
        await talk.SaysAsync("enregistrer quand même", "À quelle date");
    }

    private static async Task<Talk> WithAsync(PartnershipStatus status)
    {
        var talk = new Talk(new DateTimeOffset(2026, 1, 15, 10, 0, 0, TimeSpan.FromHours(1)));
        await talk.PutAsync(Shelf.School(status));
        await talk.SaysAsync("ouvrir École Prévert", "École");
        return talk;
    }
}
