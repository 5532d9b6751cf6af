using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Projects;

/// <summary>Model objectives, criteria, means and limits for each kind of partner, taken by their numbers and changed at will.</summary>
public sealed class ModelsTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);

    private static readonly string[] Parts =
    [
        ModelTexts.Objective,
        ModelTexts.Criterion,
        ModelTexts.LibraryMeans,
        ModelTexts.PartnerMeans,
        ModelTexts.LibraryLimit,
        ModelTexts.PartnerLimit,
    ];

    public static TheoryData<string, string> Asked =>
        new()
        {
            { "PJ3", ModelTexts.Objective },
            { "PJ16", ModelTexts.Criterion },
            { "PJ8", ModelTexts.LibraryMeans },
            { "PJ9", ModelTexts.PartnerMeans },
            { "PJ14", ModelTexts.LibraryLimit },
            { "PJ15", ModelTexts.PartnerLimit },
        };

    [Fact]
    public void Each_kind_has_models_in_both_languages()
    {
        var kinds = Questions.Find("CT3")!.Choices.Append("otherLibrary");
        ModelTexts.Kinds.ShouldBe(kinds, ignoreOrder: true);
        foreach (var kind in ModelTexts.Kinds)
        {
            foreach (var part in Parts)
            {
                var (french, english) = (ModelTexts.Of(kind, part, Lang.Fr), ModelTexts.Of(kind, part, Lang.En));
                french.Count.ShouldBe(english.Count, $"{kind} {part}");
                french.Count.ShouldBeInRange(part is ModelTexts.LibraryLimit or ModelTexts.PartnerLimit ? 1 : 2, 3, $"{kind} {part}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void Each_model_is_an_answer_of_which_nothing_is_asked_back(string id, string part)
    {
        var question = Questions.Find(id)!;
        foreach (var lang in Enum.GetValues<Lang>())
        {
            foreach (var (kind, model) in ModelTexts.Kinds.SelectMany(k => ModelTexts.Of(k, part, lang).Select(m => (k, m))))
            {
                var answers = CardSamples.Sheet((Fields.PartnerKind, kind));
                if (id == "PJ16")
                {
                    answers = answers.With([new(Fields.Objectives, AnswerSheet.Write(new[] { new Objective("Faire lire", null, null) }))]);
                }
                var slot = id switch
                {
                    "PJ3" => Slot.OfObjective(question, 0),
                    "PJ16" => Slot.OfCriterion(question, 0, 0),
                    _ => new Slot(question),
                };
                var read = question.Reader.Read(
                    new Draft(model, Today),
                    new ReadingContext(slot, answers, AnswerSheet.Empty, Today, new Texts(lang))
                );
                read.ShouldBeOfType<Outcome.Accepted>($"{lang} {kind}: {model}\n{read}");
            }
        }
    }

    [Fact]
    public async Task They_are_taken_by_number_or_button_and_changed_at_will()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync([
            "nouveau partenariat",
            "EHPAD Les Glycines",
            "un organisme extérieur",
            "EHPAD",
            "Valmont",
            "passer",
            "passer",
            "notre bibliothèque",
            "9 mai 2025",
            "passer",
            "passer",
            "positif",
            "valider",
        ]);
        for (var more = 0; more < 6 && !talk.Answer.Contains("Quel objectif", StringComparison.Ordinal); more++)
        {
            await talk.SaysAsync([talk.Answer.Contains("Quel titre", StringComparison.Ordinal) ? "Histoires partagées" : "passer"]);
        }
        talk.Answer.ShouldContain("1. Rompre l’isolement des résidents");
        talk.Buttons.ShouldContain("Modèle 2");
        await talk.SaysAsync("Modèle 2");
        var objective = ModelTexts.Of("elderlyResidence", ModelTexts.Objective, Lang.Fr)[1];
        (await talk.StoredAsync())[Fields.Objectives].ToString()!.ShouldContain(objective);
        await talk.SaysAsync("modifier objectif", "Votre réponse");
        talk.Answer.ShouldNotContain("1. Rompre");
        await talk.SaysAsync("Permettre aux résidents de choisir leurs romans sur place");
        (await talk.StoredAsync())[Fields.Objectives].ToString()!.ShouldContain("leurs romans");
    }

    [Theory]
    [InlineData("1", "Accueil des classes par une bibliothécaire")]
    [InlineData("modèle 2", "Prêt de 30 livres par classe et par trimestre")]
    [InlineData("1 et 2", "Accueil des classes par une bibliothécaire\nPrêt de 30 livres par classe et par trimestre")]
    [InlineData("les modèles 2, 1", "Prêt de 30 livres par classe et par trimestre\nAccueil des classes par une bibliothécaire")]
    [InlineData("3", null)]
    [InlineData("30 livres", null)]
    [InlineData("1 bibliothécaire", null)]
    public void A_number_stands_for_a_model_and_words_for_themselves(string said, string? expected)
    {
        var context = new ReadingContext(
            new Slot(Questions.Find("PJ8")!),
            CardSamples.Sheet((Fields.PartnerKind, "primarySchool")),
            AnswerSheet.Empty,
            Today,
            new Texts(Lang.Fr)
        );
        ModelChoice.Read(said, context).ShouldBe(expected);
    }
}
