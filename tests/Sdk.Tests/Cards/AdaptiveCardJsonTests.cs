using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using Sdk.Tests.Json;

namespace Sdk.Tests.Cards;

public class AdaptiveCardJsonTests
{
    [Fact]
    public void A_card_starts_with_its_type_and_version()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5)) { FallbackText = "Votre convention", Speak = "Votre convention" };
        card.Body.Add(new AdaptiveTextBlock("Bonjour"));

        JObject
            .Parse(card.ToJson())
            .Properties()
            .Select(property => property.Name)
            .ShouldBe(["type", "version", "fallbackText", "speak", "body"]);
        card.ToJson()
            .ShouldSayTheSameAs(
                """
                {"type":"AdaptiveCard","version":"1.5","fallbackText":"Votre convention","speak":"Votre convention",
                "body":[{"type":"TextBlock","text":"Bonjour"}]}
                """
            );
    }

    [Fact]
    public void What_is_not_the_default_is_written_in_the_words_of_the_schema() =>
        Written(
                new AdaptiveTextBlock("x")
                {
                    Id = "t",
                    Size = AdaptiveTextSize.ExtraLarge,
                    Weight = AdaptiveTextWeight.Bolder,
                    Color = AdaptiveTextColor.Attention,
                    IsSubtle = true,
                    Wrap = true,
                    Style = AdaptiveTextBlockStyle.Heading,
                    Spacing = AdaptiveSpacing.None,
                    Separator = true,
                    HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
                }
            )
            .ShouldSayTheSameAs(
                """
                {"type":"TextBlock","id":"t","size":"extraLarge","weight":"bolder","color":"attention","isSubtle":true,"text":"x","wrap":true,
                "style":"heading","spacing":"none","separator":true,"horizontalAlignment":"right"}
                """
            );

    [Fact]
    public void A_column_takes_its_width_from_the_additional_properties()
    {
        var column = new AdaptiveColumn { Items = { new AdaptiveTextBlock("x") } };
        column.AdditionalProperties["width"] = "stretch";

        Written(new AdaptiveColumnSet { Columns = { column } })
            .ShouldSayTheSameAs(
                """{"type":"ColumnSet","columns":[{"type":"Column","width":"stretch","items":[{"type":"TextBlock","text":"x"}]}]}"""
            );
    }

    [Fact]
    public void A_container_has_its_style() =>
        Written(
                new AdaptiveContainer
                {
                    Style = AdaptiveContainerStyle.Emphasis,
                    Items =
                    {
                        new AdaptiveActionSet
                        {
                            Actions =
                            {
                                new AdaptiveOpenUrlAction { Url = new Uri("https://example.org/a"), Title = "Voir" },
                            },
                        },
                    },
                }
            )
            .ShouldSayTheSameAs(
                """
                {"type":"Container","style":"emphasis",
                "items":[{"type":"ActionSet","actions":[{"type":"Action.OpenUrl","url":"https://example.org/a","title":"Voir"}]}]}
                """
            );

    [Fact]
    public void An_execute_action_falls_back_on_a_submit_action() =>
        Written(
                new AdaptiveExecuteAction
                {
                    Title = "Valider",
                    Verb = "agree",
                    Style = "positive",
                    Data = new { partnership = "p1" },
                    AssociatedInputs = AdaptiveAssociatedInputs.None,
                    Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = "Valider", Data = new { verb = "agree" } }),
                }
            )
            .ShouldSayTheSameAs(
                """
                {"type":"Action.Execute","title":"Valider","verb":"agree","style":"positive","data":{"partnership":"p1"},"associatedInputs":"none",
                "fallback":{"type":"Action.Submit","title":"Valider","data":{"verb":"agree"}}}
                """
            );

    [Fact]
    public void An_empty_text_and_an_empty_verb_are_written()
    {
        Written(new AdaptiveTextBlock()).ShouldSayTheSameAs("""{"type":"TextBlock","text":""}""");
        Written(new AdaptiveExecuteAction()).ShouldSayTheSameAs("""{"type":"Action.Execute","verb":""}""");
        Written(new AdaptiveExecuteAction { Verb = null }).ShouldSayTheSameAs("""{"type":"Action.Execute"}""");
    }

    [Fact]
    public void What_a_client_needs_is_not_left_out_in_silence()
    {
        Should.Throw<JsonSerializationException>(() => Written(new AdaptiveTextBlock((string)null!)));
        Should.Throw<JsonSerializationException>(() => Written(new AdaptiveOpenUrlAction()));
        Should.Throw<JsonSerializationException>(() => Written(new AdaptiveColumnSet { Columns = null }));
    }

    [Fact]
    public void An_action_in_its_default_style_and_mode_says_neither() =>
        Written(
                new AdaptiveSubmitAction
                {
                    Title = "Valider",
                    Style = "default",
                    Mode = AdaptiveActionMode.Primary,
                }
            )
            .ShouldSayTheSameAs("""{"type":"Action.Submit","title":"Valider"}""");

    [Fact]
    public void An_action_may_go_into_the_menu_with_words_for_the_pointer() =>
        Written(
                new AdaptiveSubmitAction
                {
                    Title = "Valider",
                    Mode = AdaptiveActionMode.Secondary,
                    Tooltip = "Tout valider",
                }
            )
            .ShouldSayTheSameAs("""{"type":"Action.Submit","title":"Valider","mode":"secondary","tooltip":"Tout valider"}""");

    [Fact]
    public void A_refresh_names_the_people_it_is_for()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
        {
            Refresh = new AdaptiveRefresh
            {
                Action = new AdaptiveExecuteAction { Verb = "refresh" },
                UserIds = { "29:1" },
            },
            Actions = { new AdaptiveSubmitAction { Title = "Plus" } },
        };

        card.ToJson()
            .ShouldSayTheSameAs(
                """
                {"type":"AdaptiveCard","version":"1.5","refresh":{"action":{"type":"Action.Execute","verb":"refresh"},"userIds":["29:1"]},
                "actions":[{"type":"Action.Submit","title":"Plus"}]}
                """
            );
    }

    [Fact]
    public void What_has_no_member_is_written_from_the_additional_properties()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5));
        card.AdditionalProperties["msteams"] = new Dictionary<string, object> { ["width"] = "Full" };

        card.ToJson().ShouldSayTheSameAs("""{"type":"AdaptiveCard","version":"1.5","msteams":{"width":"Full"}}""");
    }

    [Fact]
    public void Versions_are_the_same_when_their_numbers_are()
    {
        new AdaptiveSchemaVersion(1, 5).ShouldBe(new AdaptiveSchemaVersion(1, 5));
        new AdaptiveSchemaVersion(1, 5).ShouldNotBe(new AdaptiveSchemaVersion(1, 4));
    }

#if !OFFICIAL_SDK
    [Fact]
    public void A_card_is_not_read_in_part() =>
        Should.Throw<NotSupportedException>(() =>
            JsonConvert.DeserializeObject<AdaptiveCard>("""{"type":"AdaptiveCard","version":"1.5"}""")
        );
#endif

    [Fact]
    public void The_settings_of_whoever_sends_the_card_do_not_change_its_names()
    {
        var settings = new JsonSerializerSettings
        {
            ContractResolver = new DefaultContractResolver(),
            NullValueHandling = NullValueHandling.Include,
        };
        var attachment = new { content = new AdaptiveTextBlock("x") { IsSubtle = true } };

        JsonConvert
            .SerializeObject(attachment, settings)
            .ShouldSayTheSameAs("""{"content":{"type":"TextBlock","isSubtle":true,"text":"x"}}""");
    }

    private static string Written(AdaptiveTypedElement element) => JsonConvert.SerializeObject(element);
}
