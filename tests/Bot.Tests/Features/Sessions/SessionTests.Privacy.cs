using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Sessions;

/// <content>What is said of people in the notes of a session.</content>
public sealed partial class SessionTests
{
    [Fact]
    public async Task A_name_in_the_notes_is_warned_of_and_kept_only_by_whoever_means_it()
    {
        await using var talk = await AtParticipantsAsync();
        await talk.SaysAsync(["22", "passer", "passer"]);
        await talk.SaysAsync(
            "Kevin Durand a pleuré toute la séance",
            "mieux vaut le reformuler. Par exemple\u00a0: «\u00a0Une personne a pleuré toute la séance\u00a0»"
        );
        talk.Buttons.ShouldBe(["Reformuler", "Prendre cette version", "Enregistrer quand même"]);
        await talk.SaysAsync("Reformuler", "l’écrire autrement");
        (await talk.StoredAsync()).Keys.ShouldNotContain("session_notes");
        await talk.SaysAsync(
            "Mme Sophie Bernard propose une visite",
            "mieux vaut le reformuler. Par exemple\u00a0: «\u00a0Une personne propose une visite\u00a0»"
        );
        await talk.SaysAsync("enregistrer quand même", "De quel appui");
        (await talk.StoredAsync())["session_notes"].ShouldBe("Mme Sophie Bernard propose une visite");
    }

    [Fact]
    public async Task The_reason_of_a_cancelled_session_is_rephrased_by_itself()
    {
        await using var talk = new Talk(November);
        await talk.PutAsync(Shelf.School());
        await talk.SaysAsync(["séance", "oui"]);
        await talk.SaysAsync("Annulée : Mme Claire Martin est malade", "Mieux vaut le reformuler.");
        await talk.SaysAsync("reformuler", "Pour quelle raison");
        await talk.SaysAsync("absence de l’enseignante", "Que retenez-vous");
        (await talk.StoredAsync())["session_held_reason"].ShouldBe("absence de l’enseignante");
    }
}
