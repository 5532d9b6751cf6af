using System.Text.Json.Nodes;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Conversation;

/// <summary>What is said where no question waits, in a personal chat, a group and a channel.</summary>
public sealed class NothingWaitsTests
{
    private static readonly DateTimeOffset January = new(2026, 1, 12, 10, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData(PartnershipStatus.AgreementDrafting, "Reprendre", "Nous reprenons «")]
    [InlineData(PartnershipStatus.DecisionDue, "Décider de la suite", "Quelle suite")]
    public async Task What_is_not_understood_shows_what_can_be_said_here_and_the_first_button_goes_on(
        PartnershipStatus status,
        string first,
        string leadsTo
    )
    {
        await using var talk = new Talk(January);
        await talk.PutAsync(
            status == PartnershipStatus.DecisionDue ? Shelf.School(status) : CardSamples.Of(CardSamples.School(), status, "school")
        );
        await talk.SaysAsync("ouvrir une classe, un livre, un rendez-vous");
        await talk.SaysAsync("il fait beau aujourd’hui", "Je n’ai pas compris votre message. Voici ce que vous pouvez me demander.");
        talk.Answer.ShouldContain("Partenariat ouvert\u00A0: Une classe, un livre, un rendez-vous · ");
        InTeam.Actions([talk.Cards.Single()]).Select(a => (string?)a!["title"]).First().ShouldBe(first);
        await talk.PressesAsync(first);
        talk.Answer.ShouldContain(leadsTo);
    }

    [Fact]
    public async Task Annuler_works_wherever_one_is_and_asks_before_it_throws_anything_away()
    {
        await using var talk = new Talk(January);
        await talk.SaysAsync("annuler", "Il n’y a rien à annuler");
        await talk.SaysAsync(["nouveau partenariat", "Les Tilleuls"]);
        await talk.SaysAsync("ANNULER");
        talk.Buttons.ShouldBe(["Oui, abandonner", "Non, continuer"]);
        await talk.SaysAsync("non", "S’agit-il d’une autre bibliothèque");
        await talk.SaysAsync("récapitulatif");
        await talk.SaysAsync("je voudrais annuler svp");
        talk.Buttons.ShouldBe(["Oui, abandonner", "Non, continuer"]);
        await talk.SaysAsync("non");
        await talk.SaysAsync("formulaire");
        await talk.SaysAsync("anuler");
        talk.Buttons.ShouldBe(["Oui, abandonner", "Non, continuer"]);
        await talk.SaysAsync("oui", "Il reste récupérable");
        await talk.SaysAsync("annuler", "Il n’y a rien à annuler");
    }

    [Theory]
    [InlineData("channel")]
    [InlineData("groupChat")]
    public async Task A_team_is_told_what_can_be_said_here_as_buttons_and_its_buttons_act(string type)
    {
        await using var talk = new Talk(January, "msteams");
        await GroupSaysAsync(talk, type, "quelle heure est-il\u202F?");
        talk.Answer.ShouldContain("Je n’ai pas compris votre message");
        talk.Answer.ShouldContain("Pour répondre aux questions, écrivez-moi en conversation personnelle");
        var list = InTeam.Actions([talk.Cards.Single()]).Single(a => (string?)a!["title"] == "Mes partenariats")!;
        await talk.SendInAsync(type, new JsonObject { ["type"] = "message", ["value"] = list["data"]!.DeepClone() });
        talk.Answer.ShouldContain("Cette bibliothèque n’a pas encore de partenariat");
        await GroupSaysAsync(talk, type, "bonjour à tous");
        talk.Answer.ShouldNotContain("Je n’ai pas compris");
        await GroupSaysAsync(talk, type, "<at>Passerelle</at> English please");
        await GroupSaysAsync(talk, type, "what time is it?");
        talk.Answer.ShouldContain("I did not understand your message");
        FrenchFinder.In(talk).ShouldBeEmpty();
    }

    private static Task GroupSaysAsync(Talk talk, string type, string text) =>
        talk.SendInAsync(
            type,
            new JsonObject
            {
                ["type"] = "message",
                ["text"] = text,
                ["entities"] = new JsonArray(
                    new JsonObject
                    {
                        ["type"] = "mention",
                        ["text"] = "<at>Passerelle</at>",
                        ["mentioned"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Passerelle" },
                    }
                ),
            }
        );
}
