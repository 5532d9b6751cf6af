using AdaptiveCards;
using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Language;

namespace PartnershipBot.Tests.Cards;

/// <summary>The form that all cards have when they go out.</summary>
public sealed class CardLayoutTests
{
    [Fact]
    public void At_most_six_buttons_are_in_sight_and_the_others_are_shown_by_one_of_them()
    {
        var card = Laid(10, rare: 0);

        var sight = Sight(card);
        sight.Count.ShouldBe(CardLayout.MostButtons);
        sight[^1].ShouldBe("Autres actions");
        var more = card.All("Action.ToggleVisibility").ShouldHaveSingleItem();
        var target = (string?)more["targetElements"]![0]!["elementId"];
        var hidden = card.All("Container").Single(c => (string?)c["id"] == target);
        ((bool?)hidden["isVisible"]).ShouldBe(false);
        hidden.Buttons().Count().ShouldBe(5);
        card.Buttons().Count().ShouldBe(10);
    }

    [Fact]
    public void What_is_rarely_done_is_never_in_a_menu_that_only_Teams_can_open()
    {
        var card = Laid(2, rare: 3);

        Sight(card).ShouldBe(["Bouton 0", "Bouton 1", "Autres actions"]);
        card.ToString().ShouldNotContain("secondary", Case.Insensitive);
    }

    [Fact]
    public void A_rare_action_by_itself_needs_no_button_to_show_it() =>
        Sight(Laid(2, rare: 1)).ShouldBe(["Bouton 0", "Bouton 1", "Rare 0"]);

    [Fact]
    public void Laying_out_twice_changes_nothing()
    {
        var card = CardLayout.Of(Made(9, 2));

        var once = CardJson.Of(card).ToString();

        CardJson.Of(CardLayout.Of(card)).ToString().ShouldBe(once);
    }

    [Fact]
    public void A_row_is_one_button_that_says_all_it_shows_and_names_the_thing_under_the_pointer()
    {
        var ctx = CardSamples.Context();
        var row = CardRow.Of(
            CardActions.Button(ctx, "Ouvrir « Un *projet* »", Verbs.Open),
            "Ouvrir",
            CardText.Strong("Un *projet*"),
            CardText.Subtle("En cours")
        );

        ((string?)row.SelectAction.Title).ShouldBe("Un *projet* En cours Ouvrir");
        row.SelectAction.Tooltip.ShouldBe("Ouvrir « Un *projet* »");
    }

    [Fact]
    public void Where_it_cannot_be_pressed_a_row_does_not_say_that_it_can()
    {
        var card = CardFrame.Bare(CardSamples.Context(), "x");
        card.Body.Add(CardRow.Of(CardActions.Button(CardSamples.Context(), "Ouvrir", Verbs.Open), "Ouvrir", CardText.Strong("Un projet")));

        var fit = CardJson.Of(TeamCards.Fit(card, new HashSet<string>()));

        fit.Texts().ShouldBe(["Un projet"]);
        fit.Buttons().ShouldBeEmpty();
    }

    private static List<string?> Sight(JObject card) =>
        [
            .. card.All("Action.Execute", "Action.ToggleVisibility")
                .Where(a => !a.Ancestors().OfType<JObject>().Any(o => (bool?)o["isVisible"] == false))
                .Select(a => (string?)a["title"]),
        ];

    private static JObject Laid(int buttons, int rare) => CardJson.Of(CardLayout.Of(Made(buttons, rare)));

    private static AdaptiveCard Made(int buttons, int rare)
    {
        var ctx = CardSamples.Context(Lang.Fr);
        var card = CardFrame.New(ctx, "Titre", "");
        card.Actions.AddRange(Enumerable.Range(0, buttons).Select(i => CardActions.Button(ctx, $"Bouton {i}", Verbs.Help)));
        card.Actions.AddRange(Enumerable.Range(0, rare).Select(i => CardActions.Button(ctx, $"Rare {i}", Verbs.Menu).Secondary()));
        return card;
    }
}
