using PartnershipBot.Understanding.Choices;

namespace PartnershipBot.Tests.Understanding.Choices;

public class ChoicesReaderTests
{
    private static readonly ChoiceOption[] Support =
    [
        new("collections", ["Collections"]),
        new("engineering", ["Ingénierie de projet", "Project advice"]),
        new("training", ["Formation", "Training"]),
        new("animationTools", ["Outils d’animation", "Outreach kits"]),
        new("template", ["Modèle de convention", "Agreement template"]),
        new("other", ["Autre appui", "Other support", "autre"]),
        new("none", ["Aucun", "None"]),
    ];

    private static readonly ChoiceOption[] Closing =
    [
        new("returnLoans", ["Récupérer les documents", "Get the items back"]),
        new("notice", ["Envoyer le courrier de préavis", "Send the notice letter"]),
        new("thanks", ["Remercier le partenaire", "Thank the partner"]),
        new("inform", ["Informer les élus et le public", "Inform officials and the public"]),
    ];

    private static string Say(string input, ChoiceOption[] options)
    {
        var reading = ChoicesReader.Read(input, options);
        var rests = reading.Rests.Select(rest => $" {rest.Key}={rest.Value}");
        return string.Join(',', reading.Codes) + string.Concat(rests) + string.Concat(reading.Unrecognised.Select(part => $" ?{part}"));
    }

    [Theory]
    [InlineData("Collections et formation", "collections,training")]
    [InlineData("Collections and training", "collections,training")]
    [InlineData("collections, formation", "collections,training")]
    [InlineData("collections ; formation & modèle", "collections,training,template")]
    [InlineData("Collections\nFormation", "collections,training")]
    [InlineData("- Collections\n- Formation\n- Outils d’animation", "collections,training,animationTools")]
    [InlineData("1 et 3", "collections,training")]
    [InlineData("1,3", "collections,training")]
    [InlineData("1, 3 et 4", "collections,training,animationTools")]
    [InlineData("3", "training")]
    [InlineData("1 3", "collections,training")]
    [InlineData("1 et formation", "collections,training")]
    [InlineData("collections, collections", "collections")]
    [InlineData("aucun", "none")]
    [InlineData("formaton", "training")]
    [InlineData("autre : une malle de jeux", "other other=une malle de jeux")]
    [InlineData("collections et autre : une malle", "collections,other other=une malle")]
    [InlineData("tous", "collections,engineering,training,animationTools,template")]
    [InlineData("collections et un camion", "collections ?un camion")]
    [InlineData("9 et 1", "collections ?9")]
    [InlineData("bonjour", " ?bonjour")]
    [InlineData("", "")]
    public void Each_option_is_found_once_and_the_rest_is_told(string input, string expected) => Say(input, Support).ShouldBe(expected);

    [Theory]
    [InlineData("Récupérer les documents et remercier le partenaire", "returnLoans,thanks")]
    [InlineData("Get the items back and thank the partner", "returnLoans,thanks")]
    [InlineData("Informer les élus et le public", "inform")]
    [InlineData("informer les élus et le public, remercier le partenaire", "inform,thanks")]
    [InlineData("remercier, préavis", "thanks,notice")]
    public void An_and_inside_a_name_belongs_to_it(string input, string expected) => Say(input, Closing).ShouldBe(expected);
}
