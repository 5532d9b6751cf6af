using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using Sdk.Tests.Schema;

namespace Sdk.Tests.Cards;

public class AdaptiveCardJsonTests
{
    [Fact]
    public void a_card_starts_with_its_type_and_version()
    {
        var card = new AdaptiveCard("1.5") { FallbackText = "Votre convention", Speak = "Votre convention" };
        card.Body.Add(new AdaptiveTextBlock("Bonjour"));

        JObject.Parse(card.ToJson()).Properties().Select(property => property.Name)
            .ShouldBe(["type", "version", "fallbackText", "speak", "body"]);
        card.ToJson().ShouldSayTheSameAs(
            """
            {"type":"AdaptiveCard","version":"1.5","fallbackText":"Votre convention","speak":"Votre convention",
            "body":[{"type":"TextBlock","text":"Bonjour"}]}
            """);
    }

    [Fact]
    public void what_is_not_the_default_is_written_in_the_words_of_the_schema()
        => Written(new AdaptiveTextBlock("x")
        {
            Id = "t",
            Size = AdaptiveTextSize.ExtraLarge,
            Weight = AdaptiveTextWeight.Bolder,
            Color = AdaptiveTextColor.Attention,
            IsSubtle = true,
            Wrap = true,
            MaxLines = 2,
            Style = AdaptiveTextBlockStyle.Heading,
            Spacing = AdaptiveSpacing.None,
            Separator = true,
            IsVisible = false,
            HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
            Height = AdaptiveHeight.Stretch,
        }).ShouldSayTheSameAs(
            """
            {"type":"TextBlock","id":"t","size":"extraLarge","weight":"bolder","color":"attention","isSubtle":true,"text":"x","wrap":true,
            "maxLines":2,"style":"heading","spacing":"none","separator":true,"isVisible":false,"horizontalAlignment":"right","height":"stretch"}
            """);

    [Fact]
    public void a_column_takes_its_width_from_the_additional_properties()
    {
        var column = new AdaptiveColumn { Items = { new AdaptiveTextBlock("x") } };
        column.AdditionalProperties["width"] = "stretch";

        Written(new AdaptiveColumnSet { Columns = { column } }).ShouldSayTheSameAs(
            """{"type":"ColumnSet","columns":[{"type":"Column","width":"stretch","items":[{"type":"TextBlock","text":"x"}]}]}""");
    }

    [Fact]
    public void a_container_has_its_style_its_action_and_its_least_height()
        => Written(new AdaptiveContainer
        {
            Style = AdaptiveContainerStyle.Emphasis,
            Bleed = true,
            PixelMinHeight = 40,
            SelectAction = new AdaptiveOpenUrlAction { Url = new Uri("https://example.org/a") },
            Items = { new AdaptiveFactSet { Facts = { new AdaptiveFact("Durée", "3 ans") } } },
        }).ShouldSayTheSameAs(
            """
            {"type":"Container","style":"emphasis","bleed":true,"minHeight":"40px",
            "selectAction":{"type":"Action.OpenUrl","url":"https://example.org/a"},
            "items":[{"type":"FactSet","facts":[{"title":"Durée","value":"3 ans"}]}]}
            """);

    [Fact]
    public void an_execute_action_falls_back_on_a_submit_action()
        => Written(new AdaptiveExecuteAction
        {
            Title = "Valider",
            Verb = "agree",
            Style = "positive",
            Data = new { partnership = "p1" },
            AssociatedInputs = AdaptiveAssociatedInputs.None,
            Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = "Valider", Data = new { verb = "agree" } }),
        }).ShouldSayTheSameAs(
            """
            {"type":"Action.Execute","title":"Valider","verb":"agree","style":"positive","data":{"partnership":"p1"},"associatedInputs":"none",
            "fallback":{"type":"Action.Submit","title":"Valider","data":{"verb":"agree"}}}
            """);

    [Fact]
    public void an_element_may_be_dropped_instead()
        => Written(new AdaptiveTextBlock("x")
        {
            Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
        }).ShouldSayTheSameAs("""{"type":"TextBlock","text":"x","fallback":"drop"}""");

    [Fact]
    public void a_refresh_names_the_people_it_is_for()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
        {
            Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "refresh" }, UserIds = { "29:1" } },
            Actions = { new AdaptiveShowCardAction { Title = "Plus", Card = new AdaptiveCard("1.5") } },
        };

        card.ToJson().ShouldSayTheSameAs(
            """
            {"type":"AdaptiveCard","version":"1.5","refresh":{"action":{"type":"Action.Execute","verb":"refresh"},"userIds":["29:1"]},
            "actions":[{"type":"Action.ShowCard","title":"Plus","card":{"type":"AdaptiveCard","version":"1.5"}}]}
            """);
    }

    [Fact]
    public void targets_are_toggled_by_id_or_set_to_a_state()
        => Written(new AdaptiveToggleVisibilityAction
        {
            TargetElements = { new AdaptiveTargetElement("a"), new AdaptiveTargetElement("b", isVisible: false) },
        }).ShouldSayTheSameAs("""{"type":"Action.ToggleVisibility","targetElements":["a",{"elementId":"b","isVisible":false}]}""");

    [Fact]
    public void the_settings_of_whoever_sends_the_card_do_not_change_its_names()
    {
        var settings = new JsonSerializerSettings { ContractResolver = new DefaultContractResolver(), NullValueHandling = NullValueHandling.Include };
        var attachment = new { content = new AdaptiveTextBlock("x") { IsSubtle = true } };

        JsonConvert.SerializeObject(attachment, settings)
            .ShouldSayTheSameAs("""{"content":{"type":"TextBlock","isSubtle":true,"text":"x"}}""");
    }

    private static string Written(AdaptiveTypedElement element) => JsonConvert.SerializeObject(element);
}
