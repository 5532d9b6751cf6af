using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Understanding;

/// <summary>Reads one means that a side brings: « 2 h de bibliothécaire par séance ».</summary>
public static class CommitmentReader
{
    private static readonly Dictionary<string, CommitmentCategory> Categories = Table(
        (CommitmentCategory.Staff,
            "bibliothecaire bibliothecaires agent agents agente agentes enseignant enseignants enseignante enseignantes professeur "
            + "professeurs professeure prof profs instituteur institutrice maitresse benevole benevoles animateur animateurs animatrice "
            + "animatrices accompagnateur accompagnateurs accompagnatrice accompagnatrices accompagnant accompagnants mediateur mediateurs "
            + "mediatrice intervenant intervenants intervenante conteur conteuse auteur autrice educateur educateurs educatrice educatrices "
            + "soignant soignants infirmier infirmiere surveillant surveillants stagiaire salarie salaries volontaire volontaires personnel "
            + "equipe encadrement encadrant encadrants adulte adultes heure heures h temps preparation presence parent parents librarian "
            + "librarians teacher teachers staff volunteer volunteers facilitator facilitators hour hours supervision supervisor supervisors "
            + "adult adults carer carers storyteller assistant assistants employee employees time preparation"),
        (CommitmentCategory.Documents,
            "livre livres document documents album albums ouvrage ouvrages cd cds dvd dvds depot pret prets roman romans bd bds revue revues "
            + "magazine magazines manga mangas collection collections fonds abonnement abonnements journal journaux book books item items loan "
            + "loans comics deposit periodicals"),
        (CommitmentCategory.Premises,
            "salle salles local locaux espace espaces lieu lieux cour jardin auditorium gymnase hall accueil bureau room rooms premises venue "
            + "venues space spaces hall garden playground"),
        (CommitmentCategory.Equipment,
            "materiel materiels sonorisation sono tapis valise valises trajet trajets transport transports car cars bus minibus navette "
            + "vehicule ordinateur ordinateurs tablette tablettes videoprojecteur projecteur ecran micro micros table tables chaise chaises "
            + "liseuse liseuses kamishibai kamishibais jeu jeux fournitures fourniture gouter gouters equipment projector laptop laptops tablet "
            + "tablets chairs coach shuttle travel kit kits screen microphone sound supplies snacks"),
        (CommitmentCategory.Communication,
            "affiche affiches communication information informations info infos site publicite flyer flyers tract tracts presse newsletter "
            + "invitation invitations courrier courriers mailing reseaux diffusion promotion poster posters publicity website leaflet leaflets "
            + "press advertising communications invitations social"),
        (CommitmentCategory.Budget, "euro euros budget subvention financement eur grant funding money"));

    private static readonly HashSet<string> Before =
        ["grand", "grands", "grande", "grandes", "petit", "petits", "petite", "petites", "nouveau", "nouveaux", "nouvel", "nouvelle",
         "nouvelles", "beau", "beaux", "autre", "autres", "jeune", "jeunes", "gros", "new", "large", "small", "other"];

    /// <summary>The means as written, its category (by its first telling word), and the quantity and unit that open it.</summary>
    public static Commitment Read(string item)
    {
        var text = Snippet.Trim(Folded.Clean(item).Replace('\n', ' '));
        var category = CategoryOf(text);
        if (Figure.Leading(text) is not { } figure || IsArticle(text, figure, category))
            return new Commitment(category, text, null, null);
        var rest = text[figure.End..].TrimStart(' ', '\u00A0', '\u202F');
        var unit = UnitAtStartOf(rest);
        var minutes = unit is "h" ? Figure.Leading(rest[1..].TrimStart(' ', '\u00A0', '\u202F'))?.Value : null;
        if (minutes is > 0 and < 60 && figure.Value == decimal.Truncate(figure.Value))
            return new Commitment(category, text, figure.Value + decimal.Round(minutes.Value / 60, 2), unit);
        return new Commitment(category, text, figure.Value, unit);
    }

    private static CommitmentCategory CategoryOf(string text)
    {
        var euro = text.IndexOf('€');
        foreach (var word in Word.In(text))
        {
            if (euro >= 0 && euro < word.Start)
                return CommitmentCategory.Budget;
            if (Categories.TryGetValue(word.Folded, out var category))
                return category;
        }

        return euro >= 0 ? CommitmentCategory.Budget : CommitmentCategory.Other;
    }

    /// <summary>« Une information aux familles » counts nothing; « un enseignant » counts one.</summary>
    private static bool IsArticle(string text, Figure figure, CommitmentCategory category) =>
        category is CommitmentCategory.Communication or CommitmentCategory.Budget or CommitmentCategory.Other
        && Folded.Fold(text[figure.Start..figure.End]) is "un" or "une" or "one";

    private static string? UnitAtStartOf(string rest)
    {
        if (rest.Length == 0)
            return null;
        if (rest[0] is '€' or '%' or '$' or '£')
            return rest[..1];
        if (!char.IsLetter(rest[0]))
            return null;
        var end = EndOfWord(rest, 0);
        if (Before.Contains(Folded.Fold(rest[..end])) && end + 1 < rest.Length && char.IsLetter(rest[end + 1]))
            end = EndOfWord(rest, end + 1);
        return rest[..end];
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '²' or '³' || IsHyphen(text, end)))
            end++;
        return end;
    }

    private static bool IsHyphen(string text, int at) => text[at] is '-' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static Dictionary<string, CommitmentCategory> Table(params (CommitmentCategory Category, string Words)[] rows)
    {
        var table = new Dictionary<string, CommitmentCategory>();
        foreach (var (category, words) in rows)
        {
            foreach (var word in words.Split(' '))
                table.TryAdd(word, category);
        }

        return table;
    }
}
