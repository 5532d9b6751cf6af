using AdaptiveCards;
using PartnershipBot.Cards;

namespace PartnershipBot.Tests.Cards;

public sealed class CardActionsTests
{
    [Fact]
    public void In_Teams_a_button_executes_and_an_older_client_submits_the_same()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5));
        card.Actions.Add(
            CardActions
                .Button(CardSamples.Context(universal: true), "Modifier", Verbs.Edit, ("slot", "CT1"))
                .Positive()
                .WithoutInputs()
                .Saying("Modifier : Titre")
        );

        var button = CardJson.Of(card).Buttons().ShouldHaveSingleItem();

        ((string?)button["type"]).ShouldBe("Action.Execute");
        ((string?)button["verb"]).ShouldBe("edit");
        var fallback = button["fallback"]!;
        ((string?)fallback["type"]).ShouldBe("Action.Submit");
        foreach (var property in new[] { "title", "style", "associatedInputs", "tooltip", "data" })
        {
            fallback[property].ShouldNotBeNull().ToString().ShouldBe(button[property]!.ToString());
        }
        ((string?)button["style"]).ShouldBe("positive");
        ((string?)button["associatedInputs"]).ShouldBe("none", StringCompareShould.IgnoreCase);
    }

    [Fact]
    public void Elsewhere_a_button_submits()
    {
        var ctx = CardSamples.Context(universal: false);

        var submit = CardActions.Button(ctx, "Aide", Verbs.Help).ShouldBeOfType<AdaptiveSubmitAction>();

        var data = submit.Data.ShouldBeAssignableTo<IDictionary<string, object>>()!;
        data.ShouldBe(
            new Dictionary<string, object>
            {
                ["verb"] = "help",
                ["library"] = ctx.Library,
                ["partnership"] = ctx.PartnershipId,
                ["revision"] = 42,
            }
        );
    }
}
