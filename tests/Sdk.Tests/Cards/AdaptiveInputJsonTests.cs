using AdaptiveCards;
using Newtonsoft.Json;
using Sdk.Tests.Schema;

namespace Sdk.Tests.Cards;

public class AdaptiveInputJsonTests
{
    [Fact]
    public void a_text_input()
        => Written(new AdaptiveTextInput
        {
            Id = "name",
            Label = "Nom",
            IsRequired = true,
            ErrorMessage = "Indiquez un nom.",
            Placeholder = "École Jules-Ferry",
            MaxLength = 200,
            IsMultiline = true,
            Style = AdaptiveTextInputStyle.Email,
            Regex = "^.+$",
        }).ShouldSayTheSameAs(
            """
            {"type":"Input.Text","id":"name","label":"Nom","isRequired":true,"errorMessage":"Indiquez un nom.",
            "placeholder":"École Jules-Ferry","maxLength":200,"isMultiline":true,"style":"email","regex":"^.+$"}
            """);

    [Fact]
    public void a_number_input_writes_only_the_numbers_that_are_set()
    {
        Written(new AdaptiveNumberInput { Id = "n", Min = 0 }).ShouldSayTheSameAs("""{"type":"Input.Number","id":"n","min":0.0}""");
        Written(new AdaptiveNumberInput { Id = "n" }).ShouldSayTheSameAs("""{"type":"Input.Number","id":"n"}""");
    }

    [Fact]
    public void a_date_and_a_time_input()
    {
        Written(new AdaptiveDateInput { Id = "d", Value = "2026-03-03", Min = "2026-01-01", Max = "2026-12-31" })
            .ShouldSayTheSameAs("""{"type":"Input.Date","id":"d","value":"2026-03-03","min":"2026-01-01","max":"2026-12-31"}""");
        Written(new AdaptiveTimeInput { Id = "t", Value = "16:00" }).ShouldSayTheSameAs("""{"type":"Input.Time","id":"t","value":"16:00"}""");
    }

    [Fact]
    public void a_toggle_input()
        => Written(new AdaptiveToggleInput { Id = "g", Title = "D’accord", ValueOn = "oui", ValueOff = "non", Value = "oui", Wrap = true })
            .ShouldSayTheSameAs("""{"type":"Input.Toggle","id":"g","title":"D’accord","valueOn":"oui","valueOff":"non","value":"oui","wrap":true}""");

    [Fact]
    public void a_choice_input()
        => Written(new AdaptiveChoiceSetInput
        {
            Id = "c",
            Value = "a,b",
            IsMultiSelect = true,
            Style = AdaptiveChoiceInputStyle.Expanded,
            Wrap = true,
            Choices = { new AdaptiveChoice { Title = "A", Value = "a" }, new AdaptiveChoice { Title = "B", Value = "b" } },
        }).ShouldSayTheSameAs(
            """
            {"type":"Input.ChoiceSet","id":"c","value":"a,b","isMultiSelect":true,"style":"expanded","wrap":true,
            "choices":[{"title":"A","value":"a"},{"title":"B","value":"b"}]}
            """);

    private static string Written(AdaptiveInput input) => JsonConvert.SerializeObject(input);
}
