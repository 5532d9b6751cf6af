using PartnershipBot.Cards;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Start;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Tests.Gallery;

namespace PartnershipBot.Tests.Cards;

public sealed class SmallCardsTests
{
    [Fact]
    public void What_is_said_in_place_of_a_card_has_one_mark_at_the_end_of_each_sentence()
    {
        foreach (var lang in Enum.GetValues<Lang>())
        {
            foreach (var (name, card) in GalleryCards.Of(CardSamples.Context(lang)))
            {
                card.Speak.ShouldNotMatch(@"[?!.…]\s*\.(?!\.)", name);
            }
        }
    }

    private static readonly string[] Always = ["Nouveau partenariat", "Mes partenariats", "Aide", "Partenaires", "Paramètres"];

    [Theory]
    [InlineData(PartnershipStatus.Contacted, "Reprendre")]
    [InlineData(PartnershipStatus.ProjectDrafting, "Reprendre")]
    [InlineData(PartnershipStatus.AwaitingSignature, "Convention signée,Reprendre")]
    [InlineData(PartnershipStatus.Active, "Noter une séance")]
    [InlineData(PartnershipStatus.Suspended, "Reprendre le partenariat")]
    [InlineData(PartnershipStatus.Evaluating, "Faire le bilan,Noter une séance")]
    [InlineData(PartnershipStatus.DecisionDue, "Décider de la suite,Noter une séance")]
    [InlineData(PartnershipStatus.Amending, "Avenant signé,Noter une séance")]
    [InlineData(PartnershipStatus.Stopping, "Ce qui reste à faire,Noter une séance")]
    [InlineData(PartnershipStatus.Abandoned, "Rouvrir le projet")]
    [InlineData(PartnershipStatus.Stopped, "")]
    public void The_menu_offers_first_what_is_sensible_to_do_next(PartnershipStatus status, string first)
    {
        var partnership = CardSamples.Of(CardSamples.School(), status);
        var card = CardJson.Of(MenuCard.For(CardSamples.Context(), partnership));

        card.Buttons().Select(b => (string?)b["title"]).ShouldBe([.. first.Split(',', StringSplitOptions.RemoveEmptyEntries), .. Always]);
        card.Texts()
            .ShouldBe([
                "Que souhaitez-vous faire\u202F?",
                $"Partenariat ouvert\u00A0: Une classe, un livre, un rendez-vous · {new Texts(Lang.Fr).Say(StatusNames.Key(status))}",
            ]);
        ((string?)card.Buttons().First()["style"]).ShouldBe("positive");
    }

    [Fact]
    public void The_menu_speaks_of_no_partnership_that_is_not_there()
    {
        var put = CardSamples.Of(CardSamples.School()) with { DiscardedAt = DateTimeOffset.UnixEpoch };
        foreach (var partnership in new[] { null, put })
        {
            var card = CardJson.Of(MenuCard.For(CardSamples.Context(), partnership));
            card.Buttons().Select(b => (string?)b["title"]).ShouldBe(Always);
            card.Texts().ShouldBe(["Que souhaitez-vous faire\u202F?"]);
        }
    }

    [Theory]
    [InlineData(false, "welcomePersonal", "Nouveau partenariat,Aide")]
    [InlineData(true, "welcomeTeam", "Mes partenariats,Partenaires,Rappels à venir,Aide")]
    public void The_welcome_fits_the_place(bool team, string key, string titles)
    {
        var card = CardJson.Of(WelcomeCard.For(CardSamples.Context(), team));

        card.Texts().ShouldBe([new Texts(Lang.Fr).Say(key)]);
        string.Join(',', card.Buttons().Select(b => b["title"])).ShouldBe(titles);
    }

    [Theory]
    [InlineData("CT3", 15, false)]
    [InlineData("CV1", 17, false)]
    [InlineData("PJ17", 7, true)]
    public void Many_choices_are_all_in_sight(string id, int count, bool several)
    {
        var question = Questions.Find(id)!;
        var prompt = new Texts(Lang.Fr).Question(id);

        var card = CardJson.Of(ChoiceCard.For(CardSamples.Context(), new Slot(question), prompt, "Projet · 4/16"));

        card.Texts().ShouldBe(["Projet · 4/16", prompt]);
        var input = card.Input("choice");
        ((string?)input["style"]).ShouldBe("expanded", StringCompareShould.IgnoreCase);
        ((bool?)input["isMultiSelect"] ?? false).ShouldBe(several);
        input["choices"]!.Select(c => (string?)c["value"]).ShouldBe(question.Choices);
        input["choices"]!.Count().ShouldBe(count);
        ((string?)card.Button(Verbs.Choose)["data"]!["slot"]).ShouldBe(id);
    }

    [Fact]
    public void What_was_done_leaves_nothing_to_press()
    {
        var card = CardJson.Of(DoneCard.For(CardSamples.Context(), "C’est noté : *rendez-vous* <at>Julie</at>"));

        card.Buttons().ShouldBeEmpty();
        card.Texts().ShouldBe([@"C’est noté : \*rendez-vous\* &lt;at>Julie&lt;/at>"]);
    }

    [Fact]
    public void Every_status_has_a_name()
    {
        foreach (var status in Enum.GetValues<PartnershipStatus>())
        {
            new Texts(Lang.Fr).Say(StatusNames.Key(status)).ShouldNotBeEmpty();
            new Texts(Lang.En).Say(StatusNames.Key(status)).ShouldNotBeEmpty();
        }
    }

    /// <summary>Beside a long value Web Chat leaves the label of a fact no room.</summary>
    [Theory]
    [InlineData("mardi", "jeudi", "FactSet")]
    [InlineData("mardi", null, "FactSet")]
    [InlineData("mardi", Long, "FactSet RichTextBlock")]
    [InlineData(Long, "jeudi", "RichTextBlock RichTextBlock")]
    [InlineData(null, null, "")]
    public void Facts_that_are_long_are_lines_of_text_in_their_order(string? before, string? after, string expected) =>
        string.Join(' ', CardText.Facts(new Texts(Lang.Fr), ("Avant", before), ("Après", after)).Select(e => e.Type)).ShouldBe(expected);

    private const string Long = "Une classe chaque mardi, de 9 h à 10 h, hors vacances, soit 9 séances par classe";
}
