using PartnershipBot.Understanding.Lists;

namespace PartnershipBot.Tests.Understanding.Lists;

public class ListReaderTests
{
    [Theory]
    [InlineData("2 h de bibliothécaire par séance ; 30 livres par classe", "2 h de bibliothécaire par séance|30 livres par classe")]
    [InlineData(
        "2 hours of a librarian’s time per session; 30 books per class",
        "2 hours of a librarian’s time per session|30 books per class"
    )]
    [InlineData(
        "Un enseignant présent à chaque séance ; deux accompagnateurs",
        "Un enseignant présent à chaque séance|deux accompagnateurs"
    )]
    [InlineData("Mme Claire Martin, directrice ; visa de l’inspectrice", "Mme Claire Martin, directrice|visa de l’inspectrice")]
    [InlineData(
        "1 bibliothécaire, 27 h de séance et 40 h de préparation\r\n90 livres\r\n\r\nSalle du conte",
        "1 bibliothécaire, 27 h de séance et 40 h de préparation|90 livres|Salle du conte"
    )]
    [InlineData("- Accueil de classe\n- Prêt de livres - 30 par classe", "Accueil de classe|Prêt de livres - 30 par classe")]
    [InlineData("• Accueil\n• Prêt\n• Soirée", "Accueil|Prêt|Soirée")]
    [InlineData("• Accueil • Prêt • Soirée", "Accueil|Prêt|Soirée")]
    [InlineData("* Accueil\n* Prêt", "Accueil|Prêt")]
    [InlineData("1. Accueil 2. Prêt 3. Soirée", "Accueil|Prêt|Soirée")]
    [InlineData("1) Accueil\n2) Prêt", "Accueil|Prêt")]
    [InlineData("a) Accueil\nb) Prêt", "Accueil|Prêt")]
    [InlineData("a) Accueil b) Prêt", "Accueil|Prêt")]
    [InlineData("- Accueil - Prêt", "Accueil|Prêt")]
    [InlineData("– Accueil\n— Prêt", "Accueil|Prêt")]
    [InlineData("2,5 h de travail\n1.5 km", "2,5 h de travail|1.5 km")]
    [InlineData("60 documents (gros caractères ; livres audio) ; 2 bénévoles", "60 documents (gros caractères ; livres audio)|2 bénévoles")]
    [InlineData("« Lire ; écrire » avec l’auteur ; Soirée", "« Lire ; écrire » avec l’auteur|Soirée")]
    [InlineData("« Lire en famille »", "« Lire en famille »")]
    [InlineData("Un oubli ( ici ; suite", "Un oubli ( ici|suite")]
    [InlineData("livres,\nsalle ;", "livres|salle")]
    [InlineData("Horaire : 10 h 30 au lieu de 14 h 30", "Horaire : 10 h 30 au lieu de 14 h 30")]
    [InlineData("Livres, salle et projecteur", "Livres, salle et projecteur")]
    [InlineData("1 - Accueil\n2 - Prêt", "Accueil|Prêt")]
    [InlineData("1° Accueil\n2° Prêt", "Accueil|Prêt")]
    [InlineData("2 h - animateur\n3 h - bénévole", "2 h - animateur|3 h - bénévole")]
    [InlineData("Accueil ; prêt ; et soirée", "Accueil|prêt|soirée")]
    [InlineData("➜ Accueil\n➜ Prêt", "Accueil|Prêt")]
    [InlineData("M. Paul Renaud, maire\nMme B. Roy, présidente", "M. Paul Renaud, maire|Mme B. Roy, présidente")]
    [InlineData(" ;\n - \n… ; ", "")]
    [InlineData("", "")]
    public void Lists_are_cut_where_people_cut_them(string input, string expected) =>
        string.Join('|', ListReader.Read(input)).ShouldBe(expected);

    [Theory]
    [InlineData("aucun", true)]
    [InlineData("Aucune.", true)]
    [InlineData("« rien »", true)]
    [InlineData("None", true)]
    [InlineData("nothing!", true)]
    [InlineData("Aucun moyen particulier", true)]
    [InlineData("Pas de limite", true)]
    [InlineData("Pas d’engagement", true)]
    [InlineData("No limits", true)]
    [InlineData("aucun transport financé", false)]
    [InlineData("Pas de sortie en juin ; pas de transport financé", false)]
    [InlineData("Pas de séance en cas d’épidémie", false)]
    [InlineData("rien ne change", false)]
    [InlineData("no outings in June", false)]
    [InlineData("", false)]
    public void Nothing_is_recognised_only_when_it_is_the_whole_answer(string input, bool expected) =>
        ListReader.IsNone(input).ShouldBe(expected);
}
