using PartnershipBot.Domain;
using PartnershipBot.Language;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Support;

/// <summary>A request that the département’s service can act upon, and what that service is called.</summary>
public sealed class AppealDetailsTests
{
    private static readonly DateTimeOffset November = new(2025, 11, 18, 17, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public async Task A_request_says_what_for_whom_how_many_when_and_where()
    {
        await using var talk = new Talk(November);
        await talk.PutAsync(Shelf.School());
        await talk.PutAsync(
            RowKeys.Settings,
            new Dictionary<string, object>
            {
                [Fields.ServiceName] = "le service du livre",
                [Fields.ServiceAddress] = "pret@departement.example",
                [Fields.ServiceCatalogue] = """["Malle contes","Kamishibaï"]""",
            }
        );
        await talk.SaysAsync("ouvrir une classe", "Une classe, un livre");
        await talk.SaysAsync("nouvelle demande", "De quel appui avez-vous besoin");
        talk.Buttons.ShouldContain("Outils d’animation");
        await talk.SaysAsync("outils d’animation", "Que souhaitez-vous exactement");
        talk.Buttons.ShouldBe(["Malle contes", "Kamishibaï"]);
        await talk.SaysAsync("Malle contes", "Pour qui");
        await talk.SaysAsync("deux classes de CE1", "Combien");
        await talk.SaysAsync("une quarantaine d’élèves", "À partir de quelle date");
        await talk.SaysAsync("le 12 janvier", "Où viendrez-vous");
        await talk.SaysAsync("antenne de Parthenay", "Est-ce bien cela");
        await talk.SaysAsync("oui", "Demande au service du livre");
        talk.Answer.ShouldContain("pret@departement.example");
        talk.Answer.ShouldContain("l’appui du service du livre");
        talk.Answer.ShouldContain("- Outils d’animation\u00a0: Malle contes");
        talk.Answer.ShouldContain("Pour\u00a0: deux classes de CE1");
        talk.Answer.ShouldContain("Nombre\u00a0: une quarantaine d’élèves");
        talk.Answer.ShouldContain("À partir du\u00a0: lundi 12 janvier 2026");
        talk.Answer.ShouldContain("Retrait ou livraison\u00a0: antenne de Parthenay");
        var row = (await talk.RowsAsync("request|school|")).ShouldHaveSingleItem().Columns;
        (row["need"], row["what"], row["neededOn"]).ShouldBe(("animationTools", "Malle contes", "2026-01-12"));
    }

    [Fact]
    public async Task What_a_session_asks_for_is_detailed_afterwards()
    {
        await using var talk = new Talk(November);
        await talk.PutAsync(Shelf.School());
        await talk.SaysAsync(["séance", "oui", "oui", "22", "passer", "passer", "passer"]);
        await talk.SaysAsync("formation", "Préciser");
        await talk.SaysAsync("préciser la demande", "Que souhaitez-vous exactement");
        await talk.SaysAsync(["La lecture aux tout-petits", "deux collègues", "passer", "passer", "passer"]);
        await talk.SaysAsync("oui", "- Formation\u00a0: La lecture aux tout-petits");
        var row = (await talk.RowsAsync("request|school|")).ShouldHaveSingleItem().Columns;
        (row["need"], row["what"], row["forWhom"]).ShouldBe(("training", "La lecture aux tout-petits", "deux collègues"));
        row.Keys.ShouldNotContain("howMany");
        await talk.SaysAsync(["envoyée"]);
        await talk.SaysAsync("préciser la demande", "Aucune demande ne reste à préciser");
    }

    [Theory]
    [InlineData("", "la médiathèque départementale|de la médiathèque départementale|à la médiathèque départementale")]
    [InlineData(
        "médiathèque départementale",
        "la médiathèque départementale|de la médiathèque départementale|à la médiathèque départementale"
    )]
    [InlineData("MDDS", "la MDDS|de la MDDS|à la MDDS")]
    [InlineData("le SDLP", "le SDLP|du SDLP|au SDLP")]
    [InlineData("Service du livre", "le Service du livre|du Service du livre|au Service du livre")]
    [InlineData("agence du livre", "l’agence du livre|de l’agence du livre|à l’agence du livre")]
    [InlineData("L'Agence du livre", "l’Agence du livre|de l’Agence du livre|à l’Agence du livre")]
    [InlineData("les médiathèques du Val", "les médiathèques du Val|des médiathèques du Val|aux médiathèques du Val")]
    public void The_service_is_called_as_the_library_calls_it(string said, string expected)
    {
        var name = ServiceName.Read(said, Lang.Fr);
        $"{name.The}|{name.Of}|{name.To}".ShouldBe(expected);
    }

    [Fact]
    public void Nobody_is_told_of_MDDS_unasked() =>
        Catalogue
            .Keys.Where(key => !key.StartsWith("glossary.", StringComparison.Ordinal))
            .Where(key => Enum.GetValues<Lang>().Any(lang => Catalogue.Find(key, lang).Contains("MDDS", StringComparison.Ordinal)))
            .ShouldBeEmpty();
}
