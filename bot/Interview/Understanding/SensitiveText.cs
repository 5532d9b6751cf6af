namespace PartnershipBot.Interview.Understanding;

/// <summary>
/// Notices remarks on health or justice, and names. A job is no remark: « référente handicap », « animateur de l’unité Alzheimer »
/// and « conseillère d’insertion et de probation » pass.
/// </summary>
public static class SensitiveText
{
    private static readonly Dictionary<string, SensitiveKind> Remarks = Table(
        (SensitiveKind.Health,
            "malade depressif depressive handicape handicapee hospitalise hospitalisee diabetique seropositif seropositive autiste "
            + "schizophrene bipolaire anorexique alcoolique toxicomane invalide cancereux cancereuse enceinte souffre suicidaire dement demente "
            + "ill sick depressed disabled hospitalised hospitalized pregnant diabetic autistic alcoholic suffers bedridden"),
        (SensitiveKind.Judicial,
            "condamne condamnee detenu detenue incarcere incarceree emprisonne emprisonnee ecroue ecrouee delinquant delinquante recidiviste "
            + "convicted inmate detainee prisoner imprisoned jailed arrested indicted felon"));

    private static readonly Dictionary<string, SensitiveKind> Subjects = Table(
        (SensitiveKind.Health,
            "maladie cancer depression handicap alzheimer parkinson chimio chimiotherapie diabete sida vih autisme alcoolisme schizophrenie "
            + "epilepsie leucemie tumeur avc anorexie burnout demence hospitalisation illness disease dementia disability diabetes autism "
            + "chemotherapy leukemia leukaemia epilepsy"),
        (SensitiveKind.Judicial, "incarceration delinquance"));

    private static readonly (string Words, SensitiveKind Kind)[] Phrases =
    [
        ("arret maladie", SensitiveKind.Health), ("conge maladie", SensitiveKind.Health), ("en arret de travail", SensitiveKind.Health),
        ("probleme de sante", SensitiveKind.Health), ("problemes de sante", SensitiveKind.Health), ("soucis de sante", SensitiveKind.Health),
        ("souci de sante", SensitiveKind.Health), ("raisons de sante", SensitiveKind.Health), ("son etat de sante", SensitiveKind.Health),
        ("sa sante", SensitiveKind.Health), ("en traitement", SensitiveKind.Health), ("sous traitement", SensitiveKind.Health),
        ("suit un traitement", SensitiveKind.Health), ("traitement medical", SensitiveKind.Health), ("traitement lourd", SensitiveKind.Health),
        ("burn out", SensitiveKind.Health), ("est en arret", SensitiveKind.Health),
        ("atteint d", SensitiveKind.Health), ("atteint de", SensitiveKind.Health), ("atteinte d", SensitiveKind.Health),
        ("atteinte de", SensitiveKind.Health), ("sick leave", SensitiveKind.Health), ("health problem", SensitiveKind.Health),
        ("health problems", SensitiveKind.Health), ("health issues", SensitiveKind.Health), ("under treatment", SensitiveKind.Health),
        ("garde a vue", SensitiveKind.Judicial), ("casier judiciaire", SensitiveKind.Judicial), ("mis en examen", SensitiveKind.Judicial),
        ("mise en examen", SensitiveKind.Judicial), ("controle judiciaire", SensitiveKind.Judicial), ("bracelet electronique", SensitiveKind.Judicial),
        ("peine de prison", SensitiveKind.Judicial), ("fait de la prison", SensitiveKind.Judicial), ("sorti de prison", SensitiveKind.Judicial),
        ("sortie de prison", SensitiveKind.Judicial), ("sort de prison", SensitiveKind.Judicial), ("liberation conditionnelle", SensitiveKind.Judicial),
        ("poursuivi pour", SensitiveKind.Judicial), ("poursuivie pour", SensitiveKind.Judicial), ("ex detenu", SensitiveKind.Judicial),
        ("criminal record", SensitiveKind.Judicial), ("in custody", SensitiveKind.Judicial), ("on probation", SensitiveKind.Judicial),
        ("on parole", SensitiveKind.Judicial), ("electronic tag", SensitiveKind.Judicial), ("served time", SensitiveKind.Judicial),
    ];

    /// <summary>Words that make a subject part of somebody’s job or of a place.</summary>
    private static readonly HashSet<string> Jobs =
        [.. ("referent referente charge chargee responsable unite service animateur animatrice infirmier infirmiere medecin pole mission "
            + "coordinateur coordinatrice coordonnateur coordonnatrice maison centre accueil association directeur directrice equipe "
            + "correspondant correspondante educateur educatrice conseiller conseillere secteur departement ligue france institut fondation "
            + "aidants plateforme assurance caisse bibliothecaire mediateur mediatrice benevole president presidente delegue deleguee adjoint "
            + "adjointe elu elue psychologue aide soignant soignante professeur enseignant enseignante cafe atelier visiteur visiteuse "
            + "surveillant surveillante dispositif espace pasa foyer officer lead nurse unit coordinator manager head department service "
            + "services association adviser advisor liaison support team charity society care specialist worker librarian teacher educator "
            + "facilitator centre center ward carer trust foundation").Split(' ')];

    private static readonly HashSet<string> Groups =
        ["des", "les", "aux", "personnes", "personne", "enfants", "eleves", "residents", "jeunes", "adultes", "of", "for", "people", "pour", "children"];

    /// <summary>The gravest thing found: health, then justice, then a name; a caller that expects a name ignores the last.</summary>
    public static SensitiveKind Find(string input)
    {
        var text = Folded.Clean(input);
        var found = SensitiveKind.None;
        var isOfSomebody = LooksLikeFullName(text) || PersonReader.NamesACapacity(text);
        foreach (var clause in text.Split([',', ';', '.', '\n', '(', ')', ':', '!', '?'], StringSplitOptions.RemoveEmptyEntries))
        {
            var kind = FindIn(Word.In(clause).ConvertAll(word => word.Folded), isOfSomebody);
            if (kind is SensitiveKind.Health)
                return kind;
            if (kind is not SensitiveKind.None)
                found = kind;
        }

        return found is SensitiveKind.None && LooksLikeFullName(text) ? SensitiveKind.PersonName : found;
    }

    /// <summary>Whether somebody is named: a civility and a name, or a first name and a name.</summary>
    public static bool LooksLikeFullName(string input) => PersonNames.AreIn(Folded.Clean(input));

    /// <summary>« Séance annulée (maladie) » is a remark on nobody: a subject counts only beside a person.</summary>
    private static SensitiveKind FindIn(List<string> words, bool isOfSomebody)
    {
        var sentence = $" {string.Join(' ', words)} ";
        var hasJob = words.Exists(Jobs.Contains);
        foreach (var (phrase, kind) in Phrases)
        {
            if (sentence.Contains($" {phrase} ", StringComparison.Ordinal))
                return kind;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (Subjects.TryGetValue(words[i], out var kind) && isOfSomebody && !hasJob)
                return kind;
            if (Remarks.TryGetValue(words[i], out kind) && !(hasJob && (IsOfGroup(words, i) || IsEnglishCompound(words, i))))
                return kind;
        }

        return SensitiveKind.None;
    }

    private static bool IsOfGroup(List<string> words, int at) => at > 0 && Groups.Contains(words[at - 1]);

    /// <summary>“Prisoner support officer”: what stands before a job is its subject.</summary>
    private static bool IsEnglishCompound(List<string> words, int at) => at + 1 < words.Count && Jobs.Contains(words[at + 1]);

    private static Dictionary<string, SensitiveKind> Table(params (SensitiveKind Kind, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Kind))).ToDictionary(pair => pair.word, pair => pair.Kind);
}
