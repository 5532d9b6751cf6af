using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Partners;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Features.Partners;

public sealed class PartnerCardTests
{
    [Fact]
    public void A_possible_partner_has_a_profile_and_can_be_started_with()
    {
        var card = Card(PartnersCardTests.Prospect("tilleuls", "EHPAD Les Tilleuls", "elderlyResidence", "Marnes"));

        card.Texts()
            .ShouldBe([
                "EHPAD Les Tilleuls",
                "Repéré",
                new Texts(Lang.Fr).Say("statusIdentifiedHelp"),
                "Type de structure\u00a0: Maison de retraite ou EHPAD",
                "Commune de la structure\u00a0: Marnes",
                "Contacts",
                "Aucun échange n’est noté pour l’instant.",
            ]);
        var start = card.Button(Verbs.NewWith);
        ((string?)start["tooltip"]).ShouldBe("Nouveau partenariat avec «\u00a0EHPAD Les Tilleuls\u00a0»");
        ((string?)start["data"]!["partner"]).ShouldBe("tilleuls");
    }

    [Fact]
    public void Exchanges_say_when_with_whom_and_what_came_of_them()
    {
        var card = Card(
            PartnersCardTests.Prospect("t", "Tilleuls", "elderlyResidence", "Marnes"),
            new(new(2025, 6, 26), ContactEntryKind.Proposal, "M. Karim Haddad, animateur", "Julie Morel", null, null),
            new(new(2025, 7, 1), ContactEntryKind.FollowUp, "M. Karim Haddad, animateur", "Julie Morel", "negative", "trop *loin*"),
            new(new(2026, 3, 1), ContactEntryKind.First, null, "", null, null)
        );

        card.Texts()
            .ShouldContain(
                "- 26 juin 2025 · Proposition reçue · M. Karim Haddad, animateur · noté par Julie Morel\n"
                    + "- 1er juillet 2025 · Suite donnée · M. Karim Haddad, animateur · Sans suite · trop \\*loin\\* · noté par Julie Morel\n"
                    + "- 1er mars 2026 · Échange prévu"
            );
    }

    [Fact]
    public void All_partnerships_are_there_the_stopped_ones_too_and_each_can_be_opened()
    {
        var all = Enumerable
            .Range(1, 10)
            .Select(i =>
                CardSamples.Of(
                    CardSamples.School().With([new(Fields.Title, $"Projet {i}")]),
                    i == 2 ? PartnershipStatus.Stopped : PartnershipStatus.Renewed,
                    $"p{i}"
                )
            )
            .ToList();

        var card = Card(new ListedPartner(new("prevert", CardSamples.School()), all));

        card.Buttons(Verbs.Open).Select(b => (string?)b["data"]!["partnership"]).ShouldBe(all.Take(5).Select(p => p.Id));
        card.Texts().ShouldContain("Arrêté · Du 15 septembre 2025 au 3 juillet 2026");
        card.Texts()
            .Last()
            .ShouldBe(
                string.Concat(Enumerable.Range(6, 4).Select(i => $"- Projet {i} · Renouvelé · Du 15 septembre 2025 au 3 juillet 2026\n"))
                    + "- Projet 10 · Renouvelé · Du 15 septembre 2025 au 3 juillet 2026"
            );
    }

    private static JObject Card(ListedPartner partner, params ContactEntry[] contacts) =>
        CardJson.Of(PartnerCard.For(CardSamples.Context(), partner, contacts));
}
