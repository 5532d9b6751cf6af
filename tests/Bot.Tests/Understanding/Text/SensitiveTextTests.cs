using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Tests.Understanding.Text;

public class SensitiveTextTests
{
    [Theory]
    [InlineData("Mme Martin, directrice, malade en ce moment")]
    [InlineData("Mme Martin, en arrêt maladie")]
    [InlineData("M. Petit, atteint d’un cancer")]
    [InlineData("Mme Roy (Alzheimer)")]
    [InlineData("M. Petit, hospitalisé")]
    [InlineData("la directrice malade")]
    [InlineData("La directrice est en arrêt")]
    [InlineData("M. Haddad ; absent pour raisons de santé")]
    [InlineData("M. Petit, dépression")]
    [InlineData("Mme Roy, en traitement")]
    [InlineData("Mr Petit, on sick leave")]
    [InlineData("Ms Roy, depressed")]
    public void A_remark_on_health_is_noticed(string input) => SensitiveText.Find(input).ShouldBe(SensitiveKind.Health);

    [Theory]
    [InlineData("M. Petit, condamné en 2019")]
    [InlineData("M. Petit, détenu")]
    [InlineData("M. Petit (garde à vue)")]
    [InlineData("M. Petit, casier judiciaire")]
    [InlineData("Mr Petit, convicted")]
    [InlineData("Mr Petit has a criminal record")]
    public void A_remark_on_justice_is_noticed(string input) => SensitiveText.Find(input).ShouldBe(SensitiveKind.Judicial);

    [Theory]
    [InlineData("référente handicap")]
    [InlineData("animateur, unité Alzheimer")]
    [InlineData("animateur Alzheimer")]
    [InlineData("service de santé")]
    [InlineData("Infirmière")]
    [InlineData("chargée de l’accueil des personnes handicapées")]
    [InlineData("responsable de l’accueil des détenus")]
    [InlineData("conseiller pénitentiaire d’insertion et de probation")]
    [InlineData("responsable du traitement des documents")]
    [InlineData("caisse primaire d’assurance maladie")]
    [InlineData("disability officer")]
    [InlineData("prisoner support officer")]
    [InlineData("Deux séances annulées (grève, maladie) ; soirée familles trop tardive.")]
    [InlineData("Accueil d’enfants en situation de handicap")]
    [InlineData("Head of Adult Services")]
    [InlineData("directrice")]
    [InlineData("Très bonne écoute ; prévoir plus d’albums")]
    [InlineData("Very attentive group; bring more picture books")]
    [InlineData("Épidémie de grippe")]
    [InlineData("")]
    public void A_job_is_no_remark(string input) => SensitiveText.Find(input).ShouldBe(SensitiveKind.None);

    [Theory]
    [InlineData("Mme Claire Martin, directrice")]
    [InlineData("M. Karim Haddad, animateur")]
    [InlineData("Julie Morel était présente")]
    public void A_name_is_the_last_thing_found(string input) => SensitiveText.Find(input).ShouldBe(SensitiveKind.PersonName);

    [Theory]
    [InlineData("Mme Martin était là", true)]
    [InlineData("M. Renaud a aidé", true)]
    [InlineData("Léa Petit a adoré", true)]
    [InlineData("Le Petit Prince a plu", false)]
    [InlineData("Le Grand Méchant Loup", false)]
    [InlineData("Nuit de la Lecture", false)]
    [InlineData("avec Karim Haddad", true)]
    [InlineData("Paul RENAUD est venu", true)]
    [InlineData("Jean-Paul Roy a lu", true)]
    [InlineData("Léo et sa sœur", false)]
    [InlineData("Très bonne écoute", false)]
    [InlineData("La Rochelle est loin", false)]
    [InlineData("Les élèves du CM2 et du CE1", false)]
    [InlineData("à l’école Jacques Prévert", false)]
    [InlineData("un album de Claude Ponti", false)]
    [InlineData("EHPAD Les Tilleuls", false)]
    [InlineData("Valmont-sur-Thouet", false)]
    [InlineData("Fête de Noël. Beaucoup de monde", false)]
    [InlineData("Deux séances annulées (grève, maladie)", false)]
    [InlineData("Tous les Mercredis Jeunesse", false)]
    [InlineData("Ateliers Familles", false)]
    [InlineData("Trois Séances en juin", false)]
    [InlineData("Two Sundays a year", false)]
    [InlineData("", false)]
    public void A_full_name_is_told_from_places_and_works(string input, bool expected) =>
        SensitiveText.LooksLikeFullName(input).ShouldBe(expected);
}
