using PartnershipBot.Cards;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Tests.Cards;

public sealed class SmallCardsTests
{
    [Theory]
    [InlineData(false, "Nouveau partenariat,Mes partenariats,Partenaires,Paramètres,Aide")]
    [InlineData(true, "Nouveau partenariat,Reprendre,Mes partenariats,Partenaires,Paramètres,Aide")]
    public void The_menu_offers_to_resume_only_what_waits(bool hasCurrent, string titles)
    {
        var card = CardJson.Of(MenuCard.For(CardSamples.Context(), hasCurrent));

        string.Join(',', card.Buttons().Select(b => b["title"])).ShouldBe(titles);
        card.Texts().ShouldBe(["Que souhaitez-vous faire\u202F?"]);
    }

    [Theory]
    [InlineData(false, "welcomePersonal", "Nouveau partenariat,Aide")]
    [InlineData(true, "welcomeTeam", "Nouveau partenariat,Mes partenariats")]
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
}
