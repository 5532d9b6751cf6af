using AdaptiveCards;
using Newtonsoft.Json;
using Sdk.Tests.Json;

namespace Sdk.Tests.Cards;

public class AdaptiveInputJsonTests
{
    [Fact]
    public void A_text_input() =>
        Written(
                new AdaptiveTextInput
                {
                    Id = "name",
                    Label = "Nom",
                    Placeholder = "École Jules-Ferry",
                    Value = "École",
                    MaxLength = 200,
                    IsMultiline = true,
                }
            )
            .ShouldSayTheSameAs(
                """
                {"type":"Input.Text","id":"name","label":"Nom","placeholder":"École Jules-Ferry","value":"École","maxLength":200,"isMultiline":true}
                """
            );

    [Fact]
    public void A_date_input() =>
        Written(
                new AdaptiveDateInput
                {
                    Id = "d",
                    Value = "2026-03-03",
                    Placeholder = "Jour",
                }
            )
            .ShouldSayTheSameAs("""{"type":"Input.Date","id":"d","value":"2026-03-03","placeholder":"Jour"}""");

    [Fact]
    public void What_is_not_set_is_not_written()
    {
        Written(new AdaptiveTextInput { Id = "t" }).ShouldSayTheSameAs("""{"type":"Input.Text","id":"t"}""");
        Written(new AdaptiveDateInput { Id = "d" }).ShouldSayTheSameAs("""{"type":"Input.Date","id":"d"}""");
    }

    [Fact]
    public void A_choice_input() =>
        Written(
                new AdaptiveChoiceSetInput
                {
                    Id = "c",
                    Value = "a,b",
                    IsMultiSelect = true,
                    Style = AdaptiveChoiceInputStyle.Expanded,
                    Wrap = true,
                    Choices =
                    {
                        new AdaptiveChoice { Title = "A", Value = "a" },
                        new AdaptiveChoice { Title = "B", Value = "b" },
                    },
                }
            )
            .ShouldSayTheSameAs(
                """
                {"type":"Input.ChoiceSet","id":"c","value":"a,b","isMultiSelect":true,"style":"expanded","wrap":true,
                "choices":[{"title":"A","value":"a"},{"title":"B","value":"b"}]}
                """
            );

    [Fact]
    public void A_choice_input_always_tells_its_style_and_how_many_it_takes()
    {
        Written(new AdaptiveChoiceSetInput { Id = "c" })
            .ShouldSayTheSameAs("""{"type":"Input.ChoiceSet","id":"c","style":"compact","isMultiSelect":false,"choices":[]}""");
        Written(new AdaptiveChoiceSetInput { Id = "c", Style = AdaptiveChoiceInputStyle.Filtered })
            .ShouldSayTheSameAs("""{"type":"Input.ChoiceSet","id":"c","style":"filtered","isMultiSelect":false,"choices":[]}""");
    }

    [Fact]
    public void A_choice_has_a_title_and_a_value()
    {
        Should.Throw<JsonSerializationException>(() => JsonConvert.SerializeObject(new AdaptiveChoice { Title = "A" }));
        Should.Throw<JsonSerializationException>(() => JsonConvert.SerializeObject(new AdaptiveChoice { Value = "a" }));
        Should.Throw<JsonSerializationException>(() => Written(new AdaptiveChoiceSetInput { Choices = null }));
    }

    private static string Written(AdaptiveInput input) => JsonConvert.SerializeObject(input);
}
