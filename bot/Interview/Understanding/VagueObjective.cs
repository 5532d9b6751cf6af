namespace PartnershipBot.Interview.Understanding;

/// <summary>Notices an objective that any partnership could have, so that it can be questioned; never so sure that it blocks.</summary>
public static class VagueObjective
{
    private static readonly HashSet<string> Empty =
        [.. ("le la les l un une des du de d au aux a en et ou pour par avec sans dans sur entre que qui ce cette ces son sa ses leur leurs "
            + "notre nos votre vos se s ne pas plus tres bien mieux tout tous toute toutes afin the an of to for in on at by with without and "
            + "or our your their its this that all more better very").Split(' ')];

    private static readonly HashSet<string> Generic =
        [.. ("ameliorer developper favoriser promouvoir encourager renforcer faire mettre place creer travailler collaborer cooperer partager "
            + "echanger aider soutenir valoriser dynamiser animer enrichir participer contribuer stimuler diffuser avoir etre donner envie "
            + "ensemble partenariat partenariats partenaire partenaires collaboration cooperation projet projets commun communs commune "
            + "communes action actions activite activites lien liens relation relations echanges lecture lire culture culturelle culturel "
            + "culturelles culturels litterature livre livres bibliotheque mediatheque acces public publics tous monde gout plaisir "
            + "developpement promotion qualite choses improve develop promote encourage strengthen foster support help work make create build "
            + "enhance share exchange cooperate collaborate increase together partnership partnerships partner partners cooperation project "
            + "projects common joint shared activity activities link links relationship relationships reading read culture cultural literature "
            + "book books library access everyone people things love pleasure good").Split(' ')];

    /// <summary>Whether only words that fit anywhere are left (« améliorer la lecture », “work together”), or a single word.</summary>
    public static bool IsVague(string input)
    {
        var telling = Word.In(Folded.Clean(input)).Select(word => word.Folded).Where(word => !Empty.Contains(word)).Distinct().ToList();
        return telling.Count < 2 || telling.TrueForAll(Generic.Contains);
    }
}
