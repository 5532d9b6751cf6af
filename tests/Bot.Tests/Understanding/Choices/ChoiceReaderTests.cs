using PartnershipBot.Understanding.Choices;

namespace PartnershipBot.Tests.Understanding.Choices;

public class ChoiceReaderTests
{
    private static readonly ChoiceOption[] Kinds =
    [
        new("primarySchool", ["École maternelle ou élémentaire", "Nursery or primary school", "école primaire"]),
        new("middleSchool", ["Collège", "Middle school"]),
        new("highSchool", ["Lycée", "High school"]),
        new("earlyChildhood", ["Structure petite enfance (crèche, relais, PMI…)", "Early-years service (crèche, childminders…)", "crèche"]),
        new("elderlyResidence", ["Maison de retraite ou EHPAD", "Retirement or care home", "maison de retraite", "EHPAD"]),
        new("hospital", ["Hôpital ou établissement de santé", "Hospital or health facility"]),
        new("culturalCentre", ["Centre culturel", "Cultural centre"]),
        new("socialCentre", ["Centre social", "Community centre"]),
        new("culturalAssociation", ["Association culturelle", "Cultural association"]),
        new("sportsAssociation", ["Association sportive", "Sports club"]),
        new("other", ["Autre", "Other"]),
    ];

    private static readonly ChoiceOption[] Fit =
    [
        new("yes", ["Oui", "Yes"]),
        new("partly", ["En partie", "Partly"]),
        new("no", ["Non", "No"]),
    ];

    private static readonly ChoiceOption[] Held =
    [
        new("held", ["Oui, comme prévu", "Yes, as planned"]),
        new("moved", ["Déplacée", "Moved"]),
        new("cancelled", ["Annulée", "Cancelled"]),
    ];

    private static readonly ChoiceOption[] Renewal =
    [
        new("express", ["Reconduction expresse", "Express renewal"]),
        new("tacit", ["Tacite reconduction", "Automatic renewal"]),
        new("none", ["Sans reconduction", "No renewal"]),
    ];

    private static string Say(string input, ChoiceOption[] options) =>
        ChoiceReader.Read(input, options) switch
        {
            ChoiceReading.One one => $"{one.Code}{(one.Exact ? "" : "?")}{(one.Rest.Length > 0 ? $" [{one.Rest}]" : "")}",
            ChoiceReading.Ambiguous ambiguous => string.Join(" | ", ambiguous.Codes),
            _ => "none",
        };

    [Theory]
    [InlineData("Collège", "middleSchool")]
    [InlineData("college", "middleSchool")]
    [InlineData("un collège", "middleSchool")]
    [InlineData("c’est un collège", "middleSchool")]
    [InlineData("Oui, un collège", "middleSchool")]
    [InlineData("middleSchool", "middleSchool")]
    [InlineData("middle school", "middleSchool")]
    [InlineData("École maternelle ou élémentaire", "primarySchool")]
    [InlineData("ecole maternelle et elementaire", "primarySchool")]
    [InlineData("ecole primaire", "primarySchool")]
    [InlineData("une maison de retraite", "elderlyResidence")]
    [InlineData("l’EHPAD", "elderlyResidence")]
    [InlineData("la crèche", "earlyChildhood")]
    [InlineData("Structure petite enfance", "earlyChildhood")]
    [InlineData("3", "highSchool")]
    [InlineData("3.", "highSchool")]
    [InlineData("n° 3", "highSchool")]
    [InlineData("la 3", "highSchool")]
    [InlineData("numéro 3", "highSchool")]
    [InlineData("trois", "highSchool")]
    [InlineData("le premier", "primarySchool")]
    [InlineData("la première", "primarySchool")]
    [InlineData("le 2e", "middleSchool")]
    [InlineData("the second one", "middleSchool")]
    [InlineData("le dernier", "other")]
    [InlineData("3 : Jean-Moulin", "highSchool [Jean-Moulin]")]
    [InlineData("Autre : un musée", "other [un musée]")]
    [InlineData("autre (un musée)", "other [un musée]")]
    public void A_number_a_code_and_a_name_are_exact(string input, string expected) => Say(input, Kinds).ShouldBe(expected);

    [Theory]
    [InlineData("école", "primarySchool?")]
    [InlineData("mater", "primarySchool?")]
    [InlineData("colège", "middleSchool?")]
    [InlineData("lycé", "highSchool?")]
    [InlineData("hopitl", "hospital?")]
    [InlineData("retraite", "elderlyResidence?")]
    [InlineData("une école primaire publique", "primarySchool?")]
    [InlineData("centre culturl", "culturalCentre?")]
    [InlineData("Collège Jean-Moulin", "middleSchool? [Jean-Moulin]")]
    public void Something_near_a_name_is_to_be_confirmed(string input, string expected) => Say(input, Kinds).ShouldBe(expected);

    [Theory]
    [InlineData("association", "culturalAssociation | sportsAssociation")]
    [InlineData("centre", "culturalCentre | socialCentre")]
    [InlineData("collège ou lycée", "middleSchool | highSchool")]
    public void What_fits_several_options_names_them(string input, string expected) => Say(input, Kinds).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("🙂")]
    [InlineData("99")]
    [InlineData("0")]
    [InlineData("24 élèves")]
    [InlineData("bonjour")]
    [InlineData("pas le collège")]
    [InlineData("ni collège ni lycée")]
    [InlineData("oui")]
    public void What_fits_none_or_is_denied_is_none(string input) => Say(input, Kinds).ShouldBe("none");

    [Theory]
    [InlineData("oui", "yes")]
    [InlineData("Oui.", "yes")]
    [InlineData("Oui : nous pensions à des lectures hors les murs", "yes [nous pensions à des lectures hors les murs]")]
    [InlineData("En partie, un public nouveau", "partly [un public nouveau]")]
    [InlineData(
        "En partie : le partage des tâches est clair, la durée reste à préciser",
        "partly [le partage des tâches est clair, la durée reste à préciser]"
    )]
    [InlineData("Partly: a new audience for us", "partly [a new audience for us]")]
    [InlineData("non — horaire impossible", "no [horaire impossible]")]
    [InlineData("Oui\nnous y pensions", "yes [nous y pensions]")]
    [InlineData("oui ; c’est exactement ça", "yes [c’est exactement ça]")]
    [InlineData("Oui. Nous y pensions", "yes [Nous y pensions]")]
    [InlineData("2", "partly")]
    [InlineData("2 : horaire à revoir", "partly [horaire à revoir]")]
    [InlineData("oui nous y pensions", "yes? [nous y pensions]")]
    public void A_comment_follows_its_choice(string input, string expected) => Say(input, Fit).ShouldBe(expected);

    [Theory]
    [InlineData("Oui, comme prévu", "held")]
    [InlineData("oui comme prévu", "held")]
    [InlineData("comme prévu", "held")]
    [InlineData("Oui, comme prévu : tout le monde était là", "held [tout le monde était là]")]
    [InlineData("annulée", "cancelled")]
    [InlineData("annulé", "cancelled?")]
    [InlineData("annulée, épidémie de grippe", "cancelled [épidémie de grippe]")]
    [InlineData("déplacé", "moved?")]
    public void A_separator_inside_a_name_belongs_to_it(string input, string expected) => Say(input, Held).ShouldBe(expected);

    [Theory]
    [InlineData("tacite", "tacit?")]
    [InlineData("expresse", "express?")]
    [InlineData("sans reconduction", "none")]
    [InlineData("sans", "none?")]
    [InlineData("reconduction", "express | tacit | none")]
    public void A_word_of_one_name_is_enough(string input, string expected) => Say(input, Renewal).ShouldBe(expected);
}
