using CsCheck;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Tests.Understanding.Commands;

/// <summary>Every command in every form that it has: in capitals, politely, and with a slip of the hand.</summary>
public sealed class CommandFormsTests
{
    private static readonly string[] Before =
    [
        "",
        "bonjour, ",
        "Bonjour Passerelle, je voudrais ",
        "pouvez-vous ",
        "j’aimerais ",
        "est-ce que je peux ",
        "hello, I would like to ",
        "could you please ",
    ];

    private static readonly string[] After = ["", ".", "\u202F!", " svp", " s’il vous plaît", ", merci", " please", ", thank you"];

    private static readonly (string Form, Command Command)[] Forms =
    [
        // What only developers say is said as it is: « maintenant » is politeness everywhere else.
        .. CommandForms.All.Where(pair => pair.Value != Command.RemindersNow).Select(pair => (pair.Key, pair.Value)),
    ];

    [Fact]
    public void In_capitals_and_between_polite_words()
    {
        foreach (var (form, command) in Forms)
        {
            CommandReader.Read(form.ToUpperInvariant(), tolerant: false).ShouldBe(command, form);
            CommandReader.Read($"« {form} »", tolerant: false).ShouldBe(command, form);
            if (command is Command.Greeting)
            {
                continue;
            }
            foreach (var said in Before.SelectMany(before => After.Select(after => before + form + after)))
            {
                CommandReader.Read(said, tolerant: true).ShouldBe(command, said);
            }
        }
    }

    [Fact]
    public void With_one_slip_in_a_word_it_is_the_same_command_or_none() =>
        Slips()
            .Seeded(
                slip =>
                {
                    var read = CommandReader.Read(slip.Said, tolerant: true);
                    var isAnother = CommandForms.All.ContainsKey(slip.Said) || CommandForms.Loose.ContainsKey(slip.Said);
                    (read is null || read == slip.Command || isAnother).ShouldBeTrue($"« {slip.Said} » ({slip.Command}) is read as {read}");
                    CommandReader
                        .Read(slip.Said, tolerant: false)
                        .ShouldBe(CommandForms.All.TryGetValue(slip.Said, out var exact) ? exact : null);
                },
                iter: 3_000
            );

    [Fact]
    public void Nearly_every_slip_is_forgiven()
    {
        var random = new Random(20261124);
        var read = Forms
            .SelectMany(form => Enumerable.Range(0, 8).Select(_ => Slip(form, random.Next(), random.Next(), random.Next())))
            .Where(slip => slip.Said != "")
            .Select(slip => CommandReader.Read(slip.Said, tolerant: true) == slip.Command)
            .ToList();
        (read.Count(right => right) / (double)read.Count).ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void No_example_of_an_answer_and_no_sentence_of_ours_is_taken_for_a_command_while_a_question_waits()
    {
        foreach (
            var key in Catalogue.Keys.Where(k =>
                k.EndsWith(".example", StringComparison.Ordinal)
                || k.EndsWith(".text", StringComparison.Ordinal)
                || k.EndsWith(".help", StringComparison.Ordinal)
            )
        )
        {
            foreach (var lang in Enum.GetValues<Lang>())
            {
                CommandReader.Read(Catalogue.Find(key, lang), tolerant: false).ShouldBeNull(key);
            }
        }
    }

    [Theory]
    [InlineData("bonjour, je voudrais faire le bilan svp", Command.Evaluate)]
    [InlineData("FAIRE LE BILAN", Command.Evaluate)]
    [InlineData("je dois faire le bilan", Command.Evaluate)]
    [InlineData("bilna", Command.Evaluate)]
    [InlineData("on peut évaluer le partenariat ?", Command.Evaluate)]
    [InlineData("I’d like to write the review, please", Command.Evaluate)]
    [InlineData("je voudrais voir le bilan", Command.Review)]
    [InlineData("montrez-moi le bilan", Command.Review)]
    [InlineData("pouvez-vous finaliser le bilan ?", Command.Finalise)]
    [InlineData("il faut décider de la suite", Command.Decide)]
    [InlineData("décidr", Command.Decide)]
    [InlineData("où en est-on, s’il vous plaît ?", Command.Progress)]
    [InlineData("ou en est on", Command.Progress)]
    [InlineData("l’avenant est signé !", Command.AmendmentSigned)]
    [InlineData("la conventoin est signée", Command.AgreementSigned)]
    [InlineData("Bonjour, la convention est signée", Command.AgreementSigned)]
    [InlineData("je voudrais annuler", Command.Cancel)]
    [InlineData("anuler", Command.Cancel)]
    [InlineData("annuler tout", Command.Cancel)]
    [InlineData("stop", Command.Cancel)]
    [InlineData("je voudrais voir l’aperçu de la convention", Command.Preview)]
    [InlineData("montrez-moi la convention", Command.Preview)]
    [InlineData("changer les paramètres", Command.Settings)]
    [InlineData("revenir au menu", Command.Menu)]
    [InlineData("pouvez-vous m’aider svp ?", Command.Help)]
    [InlineData("envoyer une copie au partenaire svp", Command.CopyToPartner)]
    [InlineData("je souhaite répondre au partenaire", Command.ReplyToPartner)]
    [InlineData("je voudrais reprendre le partenariat", Command.Resume)]
    [InlineData("montre moi mes partenariats", Command.MyPartnerships)]
    [InlineData("quels sont mes partenariats ?", Command.MyPartnerships)]
    [InlineData("je veux créer un nouvau partenariat", Command.NewPartnership)]
    [InlineData("supprimer le contact", Command.EraseContact)]
    [InlineData("je voudrais supprimer le contact de l’école Jean-Macé", Command.EraseContact)]
    [InlineData("supprimez les données du contact du collège", Command.EraseContact)]
    [InlineData("enlève le contact", Command.EraseContact)]
    [InlineData("retirer les contacts de l’EHPAD", Command.EraseContact)]
    [InlineData("delete the contact of the care home", Command.EraseContact)]
    public void What_a_librarian_would_type(string text, Command expected) => CommandReader.Read(text, tolerant: true).ShouldBe(expected);

    [Theory]
    [InlineData("Le bilan de l’année est positif")]
    [InlineData("Nous avons fait le bilan avec l’école hier")]
    [InlineData("La séance de mardi s’est bien passée")]
    [InlineData("La convention sera signée en mars")]
    [InlineData("La convention n’est pas signée")]
    [InlineData("Les partenaires sont contents")]
    [InlineData("Nous avons décidé avec la directrice")]
    [InlineData("Le conseil a demandé des précisions")]
    [InlineData("Retour positif des enseignants")]
    [InlineData("Suspendre les accueils pendant les vacances")]
    [InlineData("Passer le mardi à 10 h")]
    [InlineData("Menus travaux dans la salle")]
    [InlineData("Aide à la lecture pour les élèves")]
    [InlineData("Former les bénévoles à la lecture à voix haute")]
    [InlineData("The partners meet every month")]
    [InlineData("The agreement has not been signed yet")]
    [InlineData("The review of the year went well")]
    [InlineData("Three sessions a month, no more")]
    [InlineData("Supprimer les contacts inutiles entre les classes")]
    [InlineData("Enlever le contact direct avec les élèves")]
    [InlineData("Le contact de l’école est à supprimer")]
    [InlineData("Garder le contact de la directrice")]
    [InlineData("École élémentaire")]
    [InlineData("Mme Martin")]
    [InlineData("d’accord")]
    [InlineData("merci beaucoup")]
    public void What_asks_for_nothing(string text) => CommandReader.Read(text, tolerant: true).ShouldBeNull();

    private static Gen<(string Said, Command Command)> Slips() =>
        Gen.Select(
                Gen.Int[0, Forms.Length - 1],
                Gen.Int[0, 1_000],
                Gen.Int[0, 1_000],
                Gen.Int[0, 3],
                (form, word, letter, kind) => Slip(Forms[form], word, letter, kind)
            )
            .Where(slip => slip.Said.Length > 0);

    /// <summary>A letter left out, doubled, wrong, or two of them in each other's place, in a word of five letters or more.</summary>
    private static (string Said, Command Command) Slip((string Form, Command Command) of, int word, int letter, int kind)
    {
        var words = of.Form.Split(' ');
        var long5 = Enumerable.Range(0, words.Length).Where(i => words[i].Length >= 5).ToList();
        if (long5.Count == 0)
        {
            return ("", of.Command);
        }
        var i = long5[word % long5.Count];
        var (w, at) = (words[i], letter % words[i].Length);
        words[i] = (kind % 4) switch
        {
            0 => w.Remove(at, 1),
            1 => w.Insert(at, w[at].ToString()),
            2 => w[..at] + (w[at] == 'z' ? 'k' : 'z') + w[(at + 1)..],
            _ when at + 1 < w.Length => w[..at] + w[at + 1] + w[at] + w[(at + 2)..],
            _ => w,
        };
        return (string.Join(' ', words), of.Command);
    }
}
